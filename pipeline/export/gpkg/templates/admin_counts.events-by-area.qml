<qgis maxScale="0" simplifyDrawingTol="1" readOnly="0" labelsEnabled="0" symbologyReferenceScale="-1" styleCategories="AllStyleCategories" minScale="100000000" simplifyLocal="1" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyMaxScale="1" hasScaleBasedVisibilityFlag="0">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal durationField="" limitMode="0" mode="0" endField="last_date" startField="" enabled="0" durationUnit="min" endExpression="" fixedDuration="0" startExpression="" accumulate="0">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 referencescale="-1" symbollevels="0" forceraster="0" enableorderby="0" type="RuleRenderer">
  <rules key="{00000000-0000-4000-8000-000000000000}">
   <rule scalemaxdenom="100000000" scalemindenom="1500000" label="Governorates" key="{00000000-0000-4000-8000-000000000001}" filter="&quot;level&quot; = 1">
    <rule symbol="0" label="0 events" key="{00000000-0000-4000-8000-000000000002}" filter="&quot;events&quot; BETWEEN 0 AND 0" />
    <rule symbol="1" label="1-4 events" key="{00000000-0000-4000-8000-000000000003}" filter="&quot;events&quot; BETWEEN 1 AND 4" />
    <rule symbol="2" label="5-19 events" key="{00000000-0000-4000-8000-000000000004}" filter="&quot;events&quot; BETWEEN 5 AND 19" />
    <rule symbol="3" label="20-49 events" key="{00000000-0000-4000-8000-000000000005}" filter="&quot;events&quot; BETWEEN 20 AND 49" />
    <rule symbol="4" label="50 and more events" key="{00000000-0000-4000-8000-000000000006}" filter="&quot;events&quot; BETWEEN 50 AND 1000000000" />
   </rule>
   <rule scalemaxdenom="1500000" scalemindenom="500000" label="Districts" key="{00000000-0000-4000-8000-000000000007}" filter="&quot;level&quot; = 2">
    <rule symbol="5" label="0 events" key="{00000000-0000-4000-8000-000000000008}" filter="&quot;events&quot; BETWEEN 0 AND 0" />
    <rule symbol="6" label="1-4 events" key="{00000000-0000-4000-8000-000000000009}" filter="&quot;events&quot; BETWEEN 1 AND 4" />
    <rule symbol="7" label="5-19 events" key="{00000000-0000-4000-8000-000000000010}" filter="&quot;events&quot; BETWEEN 5 AND 19" />
    <rule symbol="8" label="20-49 events" key="{00000000-0000-4000-8000-000000000011}" filter="&quot;events&quot; BETWEEN 20 AND 49" />
    <rule symbol="9" label="50 and more events" key="{00000000-0000-4000-8000-000000000012}" filter="&quot;events&quot; BETWEEN 50 AND 1000000000" />
   </rule>
   <rule scalemaxdenom="500000" label="Subdistricts" key="{00000000-0000-4000-8000-000000000013}" filter="&quot;level&quot; = 3">
    <rule symbol="10" label="0 events" key="{00000000-0000-4000-8000-000000000014}" filter="&quot;events&quot; BETWEEN 0 AND 0" />
    <rule symbol="11" label="1-4 events" key="{00000000-0000-4000-8000-000000000015}" filter="&quot;events&quot; BETWEEN 1 AND 4" />
    <rule symbol="12" label="5-19 events" key="{00000000-0000-4000-8000-000000000016}" filter="&quot;events&quot; BETWEEN 5 AND 19" />
    <rule symbol="13" label="20-49 events" key="{00000000-0000-4000-8000-000000000017}" filter="&quot;events&quot; BETWEEN 20 AND 49" />
    <rule symbol="14" label="50 and more events" key="{00000000-0000-4000-8000-000000000018}" filter="&quot;events&quot; BETWEEN 50 AND 1000000000" />
   </rule>
  </rules>
  <symbols>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="242,237,247,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="242,237,247,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="203,192,221,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="203,192,221,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="10">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="242,237,247,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="242,237,247,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="11">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="203,192,221,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="203,192,221,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="12">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="158,143,192,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="158,143,192,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="13">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="110,91,160,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="110,91,160,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="14">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="67,49,122,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="67,49,122,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="2">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="158,143,192,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="158,143,192,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="3">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="110,91,160,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="110,91,160,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="4">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="67,49,122,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="67,49,122,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="5">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="242,237,247,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="242,237,247,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="6">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="203,192,221,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="203,192,221,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="7">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="158,143,192,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="158,143,192,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="8">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="110,91,160,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="110,91,160,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="9">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
      <Option value="67,49,122,205" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.3" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="67,49,122,205" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.3" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <attributetableconfig sortExpression="" actionWidgetStyle="dropDown" sortOrder="0">
  <columns />
 </attributetableconfig>
 <editorlayout>generatedlayout</editorlayout>
 <previewExpression />
 <mapTip>&lt;b&gt;[% replace(replace(replace(replace(coalesce(to_string("name"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;/b&gt; [% replace(replace(replace(replace(coalesce(to_string("name_ar"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;[% replace(replace(replace(replace(coalesce(to_string("pcode"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;[% replace(replace(replace(replace(coalesce(to_string("events"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] events; [% replace(replace(replace(replace(coalesce(to_string("fatalities"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] deaths, of them [% replace(replace(replace(replace(coalesce(to_string("fatalities_counted"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] by count, not by convention; deaths not known in [% replace(replace(replace(replace(coalesce(to_string("events_deaths_unknown"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] events</mapTip>
 <layerGeometryType>2</layerGeometryType>
</qgis>
