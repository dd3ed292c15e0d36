<qgis maxScale="0" symbologyReferenceScale="-1" hasScaleBasedVisibilityFlag="0" simplifyAlgorithm="0" simplifyDrawingTol="1" minScale="100000000" styleCategories="AllStyleCategories" readOnly="0" labelsEnabled="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyMaxScale="1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal limitMode="0" durationField="" enabled="0" accumulate="0" durationUnit="min" mode="0" startField="" endExpression="" fixedDuration="0" endField="last_date" startExpression="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 referencescale="-1" type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
  <rules key="{00000000-0000-4000-8000-000000000000}">
   <rule filter="&quot;level&quot; = 1" scalemaxdenom="100000000" label="Governorates" key="{00000000-0000-4000-8000-000000000001}" scalemindenom="1500000">
    <rule symbol="0" filter="&quot;events&quot; &gt;= 0 AND &quot;events&quot; &lt;= 0" label="0 events" key="{00000000-0000-4000-8000-000000000002}" />
    <rule symbol="1" filter="&quot;events&quot; &gt;= 1 AND &quot;events&quot; &lt;= 4" label="1-4 events" key="{00000000-0000-4000-8000-000000000003}" />
    <rule symbol="2" filter="&quot;events&quot; &gt;= 5 AND &quot;events&quot; &lt;= 19" label="5-19 events" key="{00000000-0000-4000-8000-000000000004}" />
    <rule symbol="3" filter="&quot;events&quot; &gt;= 20 AND &quot;events&quot; &lt;= 49" label="20-49 events" key="{00000000-0000-4000-8000-000000000005}" />
    <rule symbol="4" filter="&quot;events&quot; &gt;= 50 AND &quot;events&quot; &lt;= 1000000000" label="50 and more events" key="{00000000-0000-4000-8000-000000000006}" />
   </rule>
   <rule filter="&quot;level&quot; = 2" scalemaxdenom="1500000" label="Districts" key="{00000000-0000-4000-8000-000000000007}" scalemindenom="500000">
    <rule symbol="5" filter="&quot;events&quot; &gt;= 0 AND &quot;events&quot; &lt;= 0" label="0 events" key="{00000000-0000-4000-8000-000000000008}" />
    <rule symbol="6" filter="&quot;events&quot; &gt;= 1 AND &quot;events&quot; &lt;= 4" label="1-4 events" key="{00000000-0000-4000-8000-000000000009}" />
    <rule symbol="7" filter="&quot;events&quot; &gt;= 5 AND &quot;events&quot; &lt;= 19" label="5-19 events" key="{00000000-0000-4000-8000-000000000010}" />
    <rule symbol="8" filter="&quot;events&quot; &gt;= 20 AND &quot;events&quot; &lt;= 49" label="20-49 events" key="{00000000-0000-4000-8000-000000000011}" />
    <rule symbol="9" filter="&quot;events&quot; &gt;= 50 AND &quot;events&quot; &lt;= 1000000000" label="50 and more events" key="{00000000-0000-4000-8000-000000000012}" />
   </rule>
   <rule filter="&quot;level&quot; = 3" scalemaxdenom="500000" label="Subdistricts" key="{00000000-0000-4000-8000-000000000013}">
    <rule symbol="10" filter="&quot;events&quot; &gt;= 0 AND &quot;events&quot; &lt;= 0" label="0 events" key="{00000000-0000-4000-8000-000000000014}" />
    <rule symbol="11" filter="&quot;events&quot; &gt;= 1 AND &quot;events&quot; &lt;= 4" label="1-4 events" key="{00000000-0000-4000-8000-000000000015}" />
    <rule symbol="12" filter="&quot;events&quot; &gt;= 5 AND &quot;events&quot; &lt;= 19" label="5-19 events" key="{00000000-0000-4000-8000-000000000016}" />
    <rule symbol="13" filter="&quot;events&quot; &gt;= 20 AND &quot;events&quot; &lt;= 49" label="20-49 events" key="{00000000-0000-4000-8000-000000000017}" />
    <rule symbol="14" filter="&quot;events&quot; &gt;= 50 AND &quot;events&quot; &lt;= 1000000000" label="50 and more events" key="{00000000-0000-4000-8000-000000000018}" />
   </rule>
  </rules>
  <symbols>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="242,237,247,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="203,192,221,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="10">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="242,237,247,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="11">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="203,192,221,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="12">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="158,143,192,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="13">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="110,91,160,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="14">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="67,49,122,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="2">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="158,143,192,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="3">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="110,91,160,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="4">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="67,49,122,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="5">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="242,237,247,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="6">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="203,192,221,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="7">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="158,143,192,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="8">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="110,91,160,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="9">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleFill" pass="0">
     <Option type="Map">
      <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
      <Option type="QString" value="67,49,122,205" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
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
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <attributetableconfig sortExpression="" sortOrder="0" actionWidgetStyle="dropDown">
  <columns />
 </attributetableconfig>
 <editorlayout>generatedlayout</editorlayout>
 <previewExpression />
 <mapTip>&lt;b&gt;[% replace(replace(replace(replace(coalesce(to_string("name"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;/b&gt; [% replace(replace(replace(replace(coalesce(to_string("name_ar"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;[% replace(replace(replace(replace(coalesce(to_string("pcode"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;[% replace(replace(replace(replace(coalesce(to_string("events"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] events; [% replace(replace(replace(replace(coalesce(to_string("fatalities"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] deaths, of them [% replace(replace(replace(replace(coalesce(to_string("fatalities_counted"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] by count, not by convention; deaths not known in [% replace(replace(replace(replace(coalesce(to_string("events_deaths_unknown"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] events</mapTip>
 <layerGeometryType>2</layerGeometryType>
</qgis>
