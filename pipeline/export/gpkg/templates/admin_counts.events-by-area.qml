<qgis simplifyDrawingHints="1" readOnly="0" styleCategories="AllStyleCategories" simplifyAlgorithm="0" minScale="100000000" hasScaleBasedVisibilityFlag="0" simplifyLocal="1" maxScale="0" labelsEnabled="0" symbologyReferenceScale="-1" simplifyDrawingTol="1" simplifyMaxScale="1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal endExpression="" fixedDuration="0" durationField="" durationUnit="min" limitMode="0" startField="" enabled="0" mode="0" accumulate="0" endField="last_date" startExpression="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 referencescale="-1" type="RuleRenderer" forceraster="0" enableorderby="0" symbollevels="0">
  <rules key="{00000000-0000-4000-8000-000000000000}">
   <rule key="{00000000-0000-4000-8000-000000000001}" scalemaxdenom="100000000" label="Governorates" scalemindenom="1500000" filter="&quot;level&quot; = 1">
    <rule key="{00000000-0000-4000-8000-000000000002}" label="0 events" symbol="0" filter="&quot;events&quot; &gt;= 0 AND &quot;events&quot; &lt;= 0" />
    <rule key="{00000000-0000-4000-8000-000000000003}" label="1-4 events" symbol="1" filter="&quot;events&quot; &gt;= 1 AND &quot;events&quot; &lt;= 4" />
    <rule key="{00000000-0000-4000-8000-000000000004}" label="5-19 events" symbol="2" filter="&quot;events&quot; &gt;= 5 AND &quot;events&quot; &lt;= 19" />
    <rule key="{00000000-0000-4000-8000-000000000005}" label="20-49 events" symbol="3" filter="&quot;events&quot; &gt;= 20 AND &quot;events&quot; &lt;= 49" />
    <rule key="{00000000-0000-4000-8000-000000000006}" label="50 and more events" symbol="4" filter="&quot;events&quot; &gt;= 50 AND &quot;events&quot; &lt;= 1000000000" />
   </rule>
   <rule key="{00000000-0000-4000-8000-000000000007}" scalemaxdenom="1500000" label="Districts" scalemindenom="500000" filter="&quot;level&quot; = 2">
    <rule key="{00000000-0000-4000-8000-000000000008}" label="0 events" symbol="5" filter="&quot;events&quot; &gt;= 0 AND &quot;events&quot; &lt;= 0" />
    <rule key="{00000000-0000-4000-8000-000000000009}" label="1-4 events" symbol="6" filter="&quot;events&quot; &gt;= 1 AND &quot;events&quot; &lt;= 4" />
    <rule key="{00000000-0000-4000-8000-000000000010}" label="5-19 events" symbol="7" filter="&quot;events&quot; &gt;= 5 AND &quot;events&quot; &lt;= 19" />
    <rule key="{00000000-0000-4000-8000-000000000011}" label="20-49 events" symbol="8" filter="&quot;events&quot; &gt;= 20 AND &quot;events&quot; &lt;= 49" />
    <rule key="{00000000-0000-4000-8000-000000000012}" label="50 and more events" symbol="9" filter="&quot;events&quot; &gt;= 50 AND &quot;events&quot; &lt;= 1000000000" />
   </rule>
   <rule key="{00000000-0000-4000-8000-000000000013}" scalemaxdenom="500000" label="Subdistricts" filter="&quot;level&quot; = 3">
    <rule key="{00000000-0000-4000-8000-000000000014}" label="0 events" symbol="10" filter="&quot;events&quot; &gt;= 0 AND &quot;events&quot; &lt;= 0" />
    <rule key="{00000000-0000-4000-8000-000000000015}" label="1-4 events" symbol="11" filter="&quot;events&quot; &gt;= 1 AND &quot;events&quot; &lt;= 4" />
    <rule key="{00000000-0000-4000-8000-000000000016}" label="5-19 events" symbol="12" filter="&quot;events&quot; &gt;= 5 AND &quot;events&quot; &lt;= 19" />
    <rule key="{00000000-0000-4000-8000-000000000017}" label="20-49 events" symbol="13" filter="&quot;events&quot; &gt;= 20 AND &quot;events&quot; &lt;= 49" />
    <rule key="{00000000-0000-4000-8000-000000000018}" label="50 and more events" symbol="14" filter="&quot;events&quot; &gt;= 50 AND &quot;events&quot; &lt;= 1000000000" />
   </rule>
  </rules>
  <symbols>
   <symbol force_rhr="0" name="0" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="242,237,247,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="242,237,247,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="1" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="203,192,221,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="203,192,221,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="10" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="242,237,247,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="242,237,247,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="11" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="203,192,221,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="203,192,221,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="12" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="158,143,192,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="158,143,192,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="13" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="110,91,160,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="110,91,160,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="14" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="67,49,122,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="67,49,122,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="2" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="158,143,192,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="158,143,192,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="3" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="110,91,160,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="110,91,160,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="4" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="67,49,122,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="67,49,122,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="5" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="242,237,247,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="242,237,247,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="6" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="203,192,221,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="203,192,221,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="7" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="158,143,192,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="158,143,192,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="8" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="110,91,160,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="110,91,160,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="9" type="fill" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleFill" locked="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="67,49,122,205" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.3" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="67,49,122,205" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.3" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="solid" k="style" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
  <columns />
 </attributetableconfig>
 <editorlayout>generatedlayout</editorlayout>
 <previewExpression />
 <mapTip>&lt;b&gt;[% replace(replace(replace(replace(coalesce(to_string("name"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;/b&gt; [% replace(replace(replace(replace(coalesce(to_string("name_ar"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;[% replace(replace(replace(replace(coalesce(to_string("pcode"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;[% replace(replace(replace(replace(coalesce(to_string("events"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] events; [% replace(replace(replace(replace(coalesce(to_string("fatalities"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] deaths, of them [% replace(replace(replace(replace(coalesce(to_string("fatalities_counted"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] by count, not by convention; deaths not known in [% replace(replace(replace(replace(coalesce(to_string("events_deaths_unknown"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] events</mapTip>
 <layerGeometryType>2</layerGeometryType>
</qgis>
