<qgis maxScale="0" simplifyDrawingTol="1" readOnly="0" labelsEnabled="0" symbologyReferenceScale="-1" styleCategories="AllStyleCategories" minScale="350000" simplifyLocal="1" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyMaxScale="1" hasScaleBasedVisibilityFlag="0">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal durationField="" limitMode="0" mode="0" endField="" startField="" enabled="0" durationUnit="min" endExpression="" fixedDuration="0" startExpression="" accumulate="0">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 referencescale="-1" symbollevels="0" forceraster="0" enableorderby="0" type="RuleRenderer">
  <rules key="{00000000-0000-4000-8000-000000000000}">
   <rule symbol="0" label="Around the place" key="{00000000-0000-4000-8000-000000000001}" filter="&quot;shape_kind&quot; = 'disc'" />
   <rule symbol="1" label="Part of a ring or strip, as worded" key="{00000000-0000-4000-8000-000000000002}" filter="&quot;shape_kind&quot; IN ('sector', 'corridor')" />
   <rule symbol="2" label="Admin area or outline" key="{00000000-0000-4000-8000-000000000003}" filter="&quot;shape_kind&quot; = 'polygon'" />
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
      <Option value="107,91,149,10" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="107,91,149,90" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.25" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="107,91,149,10" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="107,91,149,90" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.25" />
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
      <Option value="107,91,149,10" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="107,91,149,90" type="QString" name="outline_color" />
      <Option value="dash" type="QString" name="outline_style" />
      <Option value="0.25" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="107,91,149,10" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="107,91,149,90" />
     <prop k="outline_style" v="dash" />
     <prop k="outline_width" v="0.25" />
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
      <Option value="107,91,149,10" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="107,91,149,90" type="QString" name="outline_color" />
      <Option value="dot" type="QString" name="outline_style" />
      <Option value="0.25" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="solid" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="107,91,149,10" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="107,91,149,90" />
     <prop k="outline_style" v="dot" />
     <prop k="outline_width" v="0.25" />
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
 <mapTip>&lt;b&gt;The true point should lie here&lt;/b&gt;&lt;br&gt;[% replace(replace(replace(replace(coalesce(to_string("basis"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]; within [% replace(replace(replace(replace(coalesce(to_string("radius_m"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] m, [% replace(replace(replace(replace(coalesce(to_string("area_km2"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] km²</mapTip>
 <layerGeometryType>2</layerGeometryType>
</qgis>
