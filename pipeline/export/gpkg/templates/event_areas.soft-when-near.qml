<qgis readOnly="0" simplifyDrawingHints="1" minScale="100000000" simplifyMaxScale="1" simplifyDrawingTol="1" styleCategories="AllStyleCategories" hasScaleBasedVisibilityFlag="0" simplifyLocal="1" simplifyAlgorithm="0" maxScale="0" labelsEnabled="0" symbologyReferenceScale="-1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal startExpression="" startField="" endField="" limitMode="0" accumulate="0" mode="0" fixedDuration="0" durationUnit="min" enabled="0" endExpression="" durationField="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 symbollevels="0" referencescale="-1" enableorderby="0" forceraster="0" type="RuleRenderer">
  <rules key="{00000000-0000-4000-8000-000000000000}">
   <rule key="{00000000-0000-4000-8000-000000000001}" filter="&quot;shape_kind&quot; = 'disc'" label="Around the place" scalemaxdenom="350000" symbol="0" />
   <rule key="{00000000-0000-4000-8000-000000000002}" filter="&quot;shape_kind&quot; IN ('sector', 'corridor')" label="Part of a ring or strip, as worded" scalemaxdenom="350000" symbol="1" />
   <rule key="{00000000-0000-4000-8000-000000000003}" filter="&quot;shape_kind&quot; = 'polygon'" label="Admin area or outline" scalemaxdenom="350000" symbol="2" />
  </rules>
  <symbols>
   <symbol name="0" clip_to_extent="1" alpha="1" type="fill" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="107,91,149,9" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="107,91,149,95" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.25" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="107,91,149,9" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="107,91,149,95" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.25" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" clip_to_extent="1" alpha="1" type="fill" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="107,91,149,9" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="107,91,149,95" name="outline_color" type="QString" />
      <Option value="dash" name="outline_style" type="QString" />
      <Option value="0.25" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="107,91,149,9" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="107,91,149,95" />
     <prop k="outline_style" v="dash" />
     <prop k="outline_width" v="0.25" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" clip_to_extent="1" alpha="1" type="fill" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="107,91,149,9" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="107,91,149,95" name="outline_color" type="QString" />
      <Option value="dot" name="outline_style" type="QString" />
      <Option value="0.25" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="solid" name="style" type="QString" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="107,91,149,9" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="107,91,149,95" />
     <prop k="outline_style" v="dot" />
     <prop k="outline_width" v="0.25" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="solid" />
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
 <attributetableconfig sortExpression="" sortOrder="0" actionWidgetStyle="dropDown">
  <columns />
 </attributetableconfig>
 <editorlayout>generatedlayout</editorlayout>
 <previewExpression />
 <mapTip>&lt;b&gt;The true point should lie here&lt;/b&gt;&lt;br&gt;[% replace(replace(replace(replace(coalesce(to_string("basis"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]; within [% replace(replace(replace(replace(coalesce(to_string("radius_m"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] m, [% replace(replace(replace(replace(coalesce(to_string("area_km2"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] km²</mapTip>
 <layerGeometryType>2</layerGeometryType>
</qgis>
