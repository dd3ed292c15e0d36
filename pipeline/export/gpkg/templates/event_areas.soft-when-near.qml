<qgis maxScale="0" symbologyReferenceScale="-1" hasScaleBasedVisibilityFlag="1" simplifyAlgorithm="0" simplifyDrawingTol="1" minScale="350000" styleCategories="AllStyleCategories" readOnly="0" labelsEnabled="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyMaxScale="1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal limitMode="0" durationField="" enabled="0" accumulate="0" durationUnit="min" mode="0" startField="" endExpression="" fixedDuration="0" endField="" startExpression="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 referencescale="-1" type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
  <rules key="{00000000-0000-4000-8000-000000000000}">
   <rule symbol="0" filter="&quot;shape_kind&quot; = 'disc'" scalemaxdenom="350000" label="Around the place" key="{00000000-0000-4000-8000-000000000001}" />
   <rule symbol="1" filter="&quot;shape_kind&quot; IN ('sector', 'corridor')" scalemaxdenom="350000" label="Part of a ring or strip, as worded" key="{00000000-0000-4000-8000-000000000002}" />
   <rule symbol="2" filter="&quot;shape_kind&quot; = 'polygon'" scalemaxdenom="350000" label="Admin area or outline" key="{00000000-0000-4000-8000-000000000003}" />
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
      <Option type="QString" value="107,91,149,9" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="107,91,149,95" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.25" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="107,91,149,9" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="107,91,149,95" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.25" k="outline_width" />
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
      <Option type="QString" value="107,91,149,9" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="107,91,149,95" name="outline_color" />
      <Option type="QString" value="dash" name="outline_style" />
      <Option type="QString" value="0.25" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="107,91,149,9" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="107,91,149,95" k="outline_color" />
     <prop v="dash" k="outline_style" />
     <prop v="0.25" k="outline_width" />
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
      <Option type="QString" value="107,91,149,9" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="107,91,149,95" name="outline_color" />
      <Option type="QString" value="dot" name="outline_style" />
      <Option type="QString" value="0.25" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="107,91,149,9" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="107,91,149,95" k="outline_color" />
     <prop v="dot" k="outline_style" />
     <prop v="0.25" k="outline_width" />
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
 <mapTip>&lt;b&gt;The true point should lie here&lt;/b&gt;&lt;br&gt;[% replace(replace(replace(replace(coalesce(to_string("basis"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]; within [% replace(replace(replace(replace(coalesce(to_string("radius_m"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] m, [% replace(replace(replace(replace(coalesce(to_string("area_km2"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] km²</mapTip>
 <layerGeometryType>2</layerGeometryType>
</qgis>
