<qgis maxScale="0" symbologyReferenceScale="-1" hasScaleBasedVisibilityFlag="0" simplifyAlgorithm="0" simplifyDrawingTol="1" minScale="100000000" styleCategories="AllStyleCategories" readOnly="0" labelsEnabled="1" simplifyDrawingHints="1" simplifyLocal="1" simplifyMaxScale="1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal limitMode="0" durationField="" enabled="1" accumulate="0" durationUnit="min" mode="2" startField="t_start" endExpression="" fixedDuration="0" endField="t_end" startExpression="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 referencescale="-1" type="categorizedSymbol" symbollevels="0" enableorderby="0" attr="CASE WHEN &quot;x_n_originators&quot; = 0 THEN 'none' WHEN &quot;x_party_sourced&quot; THEN 'party' WHEN &quot;x_n_originators&quot; = 1 THEN 'one' ELSE 'several' END" forceraster="0">
  <categories>
   <category symbol="0" render="true" label="No named speaker" value="none" />
   <category symbol="1" render="true" label="Parties to the fight only" value="party" />
   <category symbol="2" render="true" label="One first speaker" value="one" />
   <category symbol="3" render="true" label="Two or more first speakers" value="several" />
   <category symbol="4" render="true" label="Hollow: number of deaths unknown or by convention" value="(hollow)" />
  </categories>
  <symbols>
   <symbol type="marker" alpha="0.88" clip_to_extent="1" force_rhr="0" name="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleMarker" pass="0">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="154,154,154,255" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="3.4" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <prop v="0" k="angle" />
     <prop v="square" k="cap_style" />
     <prop v="154,154,154,255" k="color" />
     <prop v="1" k="horizontal_anchor_point" />
     <prop v="bevel" k="joinstyle" />
     <prop v="circle" k="name" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.2" k="outline_width" />
     <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="diameter" k="scale_method" />
     <prop v="3.4" k="size" />
     <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale" />
     <prop v="MM" k="size_unit" />
     <prop v="1" k="vertical_anchor_point" />
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '154,154,154,255' END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" alpha="0.88" clip_to_extent="1" force_rhr="0" name="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleMarker" pass="0">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="213,94,0,255" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="triangle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="3.4" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <prop v="0" k="angle" />
     <prop v="square" k="cap_style" />
     <prop v="213,94,0,255" k="color" />
     <prop v="1" k="horizontal_anchor_point" />
     <prop v="bevel" k="joinstyle" />
     <prop v="triangle" k="name" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.2" k="outline_width" />
     <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="diameter" k="scale_method" />
     <prop v="3.4" k="size" />
     <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale" />
     <prop v="MM" k="size_unit" />
     <prop v="1" k="vertical_anchor_point" />
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '213,94,0,255' END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" alpha="0.88" clip_to_extent="1" force_rhr="0" name="2">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleMarker" pass="0">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="233,180,76,255" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="3.4" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <prop v="0" k="angle" />
     <prop v="square" k="cap_style" />
     <prop v="233,180,76,255" k="color" />
     <prop v="1" k="horizontal_anchor_point" />
     <prop v="bevel" k="joinstyle" />
     <prop v="circle" k="name" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.2" k="outline_width" />
     <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="diameter" k="scale_method" />
     <prop v="3.4" k="size" />
     <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale" />
     <prop v="MM" k="size_unit" />
     <prop v="1" k="vertical_anchor_point" />
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '233,180,76,255' END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" alpha="0.88" clip_to_extent="1" force_rhr="0" name="3">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleMarker" pass="0">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="0,105,92,255" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="square" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="3.4" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <prop v="0" k="angle" />
     <prop v="square" k="cap_style" />
     <prop v="0,105,92,255" k="color" />
     <prop v="1" k="horizontal_anchor_point" />
     <prop v="bevel" k="joinstyle" />
     <prop v="square" k="name" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.2" k="outline_width" />
     <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="diameter" k="scale_method" />
     <prop v="3.4" k="size" />
     <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale" />
     <prop v="MM" k="size_unit" />
     <prop v="1" k="vertical_anchor_point" />
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '0,105,92,255' END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" alpha="1" clip_to_extent="1" force_rhr="0" name="4">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleMarker" pass="0">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="255,255,255,90" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="90,90,90,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.55" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="3.4" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <prop v="0" k="angle" />
     <prop v="square" k="cap_style" />
     <prop v="255,255,255,90" k="color" />
     <prop v="1" k="horizontal_anchor_point" />
     <prop v="bevel" k="joinstyle" />
     <prop v="circle" k="name" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="90,90,90,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.55" k="outline_width" />
     <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="diameter" k="scale_method" />
     <prop v="3.4" k="size" />
     <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale" />
     <prop v="MM" k="size_unit" />
     <prop v="1" k="vertical_anchor_point" />
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <source-symbol>
   <symbol type="marker" alpha="1" clip_to_extent="1" force_rhr="0" name="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" locked="0" class="SimpleMarker" pass="0">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="169,163,150,255" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="2" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <prop v="0" k="angle" />
     <prop v="square" k="cap_style" />
     <prop v="169,163,150,255" k="color" />
     <prop v="1" k="horizontal_anchor_point" />
     <prop v="bevel" k="joinstyle" />
     <prop v="circle" k="name" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="255,255,255,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.2" k="outline_width" />
     <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="diameter" k="scale_method" />
     <prop v="2" k="size" />
     <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale" />
     <prop v="MM" k="size_unit" />
     <prop v="1" k="vertical_anchor_point" />
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </source-symbol>
  <rotation />
  <sizescale />
  <data-defined-size-legend type="separated" title="Deaths reported" valign="bottom">
   <lineSymbol>
    <symbol type="line" alpha="1" clip_to_extent="1" force_rhr="0" name="lineSymbol">
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
     <layer enabled="1" locked="0" class="SimpleLine" pass="0">
      <Option type="Map">
       <Option type="QString" value="0" name="align_dash_pattern" />
       <Option type="QString" value="square" name="capstyle" />
       <Option type="QString" value="5;2" name="customdash" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
       <Option type="QString" value="MM" name="customdash_unit" />
       <Option type="QString" value="0" name="dash_pattern_offset" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
       <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
       <Option type="QString" value="0" name="draw_inside_polygon" />
       <Option type="QString" value="bevel" name="joinstyle" />
       <Option type="QString" value="0,0,0,255" name="line_color" />
       <Option type="QString" value="solid" name="line_style" />
       <Option type="QString" value="0.2" name="line_width" />
       <Option type="QString" value="MM" name="line_width_unit" />
       <Option type="QString" value="0" name="offset" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
       <Option type="QString" value="MM" name="offset_unit" />
       <Option type="QString" value="0" name="ring_filter" />
       <Option type="QString" value="0" name="trim_distance_end" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
       <Option type="QString" value="MM" name="trim_distance_end_unit" />
       <Option type="QString" value="0" name="trim_distance_start" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
       <Option type="QString" value="MM" name="trim_distance_start_unit" />
       <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
       <Option type="QString" value="0" name="use_custom_dash" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
      </Option>
      <prop v="0" k="align_dash_pattern" />
      <prop v="square" k="capstyle" />
      <prop v="5;2" k="customdash" />
      <prop v="3x:0,0,0,0,0,0" k="customdash_map_unit_scale" />
      <prop v="MM" k="customdash_unit" />
      <prop v="0" k="dash_pattern_offset" />
      <prop v="3x:0,0,0,0,0,0" k="dash_pattern_offset_map_unit_scale" />
      <prop v="MM" k="dash_pattern_offset_unit" />
      <prop v="0" k="draw_inside_polygon" />
      <prop v="bevel" k="joinstyle" />
      <prop v="0,0,0,255" k="line_color" />
      <prop v="solid" k="line_style" />
      <prop v="0.2" k="line_width" />
      <prop v="MM" k="line_width_unit" />
      <prop v="0" k="offset" />
      <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
      <prop v="MM" k="offset_unit" />
      <prop v="0" k="ring_filter" />
      <prop v="0" k="trim_distance_end" />
      <prop v="3x:0,0,0,0,0,0" k="trim_distance_end_map_unit_scale" />
      <prop v="MM" k="trim_distance_end_unit" />
      <prop v="0" k="trim_distance_start" />
      <prop v="3x:0,0,0,0,0,0" k="trim_distance_start_map_unit_scale" />
      <prop v="MM" k="trim_distance_start_unit" />
      <prop v="0" k="tweak_dash_pattern_on_corners" />
      <prop v="0" k="use_custom_dash" />
      <prop v="3x:0,0,0,0,0,0" k="width_map_unit_scale" />
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
   </lineSymbol>
   <text-style color="0,0,0,255" align="1">
    <font size="12" weight="50" italic="0" family="DejaVu LGC Sans" />
   </text-style>
   <classes>
    <class label="none reported" size="2.3999999999999999" />
    <class label="1-2" size="3" />
    <class label="3-9" size="4" />
    <class label="10-29" size="5.4000000000000004" />
    <class label="30-99" size="7.2000000000000002" />
    <class label="100 and more" size="9.5" />
   </classes>
  </data-defined-size-legend>
 </renderer-v2>
 <labeling type="rule-based">
  <rules key="{00000000-0000-4000-8000-000000000000}">
   <rule scalemaxdenom="300000" key="{00000000-0000-4000-8000-000000000001}">
    <settings calloutType="simple">
     <text-style blendMode="0" legendString="Aa" fontStrikeout="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;location&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;x_location_ar&quot;, &quot;location&quot;) ELSE &quot;location&quot; || coalesce('\n' || &quot;x_location_ar&quot;, '') END" fontWordSpacing="0" capitalization="0" multilineHeight="1" fontItalic="0" fontFamily="DejaVu Sans" namedStyle="" isExpression="1" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontLetterSpacing="0" fontWeight="50" fontSizeUnit="Point" fontSize="8" useSubstitutions="0" textOpacity="1" allowHtml="0" previewBkgrdColor="255,255,255,255" fontUnderline="0" fontKerning="1" textOrientation="horizontal" textColor="38,34,28,255">
      <families />
      <text-buffer bufferSizeUnits="MM" bufferDraw="1" bufferColor="255,255,255,220" bufferSize="0.80000000000000004" bufferBlendMode="0" bufferNoFill="1" bufferOpacity="1" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferJoinStyle="128" />
      <text-mask maskJoinStyle="128" maskedSymbolLayers="" maskEnabled="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskSize="1.5" maskOpacity="1" />
      <background shapeRadiiY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeSVGFile="" shapeBorderWidthUnit="MM" shapeSizeUnit="MM" shapeRadiiUnit="MM" shapeSizeY="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRotation="0" shapeRotationType="0" shapeSizeType="0" shapeFillColor="255,255,255,255" shapeOpacity="1" shapeOffsetX="0" shapeBorderWidth="0" shapeBorderColor="128,128,128,255" shapeBlendMode="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeType="0" shapeJoinStyle="64" shapeOffsetUnit="MM" shapeSizeX="0" shapeRadiiX="0" shapeOffsetY="0" shapeDraw="0">
       <symbol type="fill" alpha="1" clip_to_extent="1" force_rhr="0" name="fillSymbol">
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
          <Option type="QString" value="255,255,255,255" name="color" />
          <Option type="QString" value="bevel" name="joinstyle" />
          <Option type="QString" value="0,0" name="offset" />
          <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
          <Option type="QString" value="MM" name="offset_unit" />
          <Option type="QString" value="128,128,128,255" name="outline_color" />
          <Option type="QString" value="no" name="outline_style" />
          <Option type="QString" value="0" name="outline_width" />
          <Option type="QString" value="MM" name="outline_width_unit" />
          <Option type="QString" value="solid" name="style" />
         </Option>
         <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
         <prop v="255,255,255,255" k="color" />
         <prop v="bevel" k="joinstyle" />
         <prop v="0,0" k="offset" />
         <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
         <prop v="MM" k="offset_unit" />
         <prop v="128,128,128,255" k="outline_color" />
         <prop v="no" k="outline_style" />
         <prop v="0" k="outline_width" />
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
      </background>
      <shadow shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowScale="100" shadowColor="0,0,0,255" shadowOffsetGlobal="1" shadowRadiusAlphaOnly="0" shadowOffsetUnit="MM" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowDraw="0" shadowOffsetAngle="135" shadowUnder="0" shadowRadius="1.5" shadowRadiusUnit="MM" shadowOpacity="0.69999999999999996" shadowBlendMode="6" />
      <dd_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format autoWrapLength="0" rightDirectionSymbol="&gt;" reverseDirectionSymbol="0" placeDirectionSymbol="0" decimals="3" wrapChar="" leftDirectionSymbol="&lt;" useMaxLineLengthForAutoWrap="1" multilineAlign="1" addDirectionSymbol="0" formatNumbers="0" plussign="0" />
     <placement distMapUnitScale="3x:0,0,0,0,0,0" fitInPolygonOnly="0" maxCurvedCharAngleIn="25" overrunDistanceUnit="MM" geometryGeneratorType="PointGeometry" offsetUnits="MM" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" rotationUnit="AngleDegrees" repeatDistanceUnits="MM" rotationAngle="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" xOffset="0" polygonPlacementFlags="2" lineAnchorPercent="0.5" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" centroidWhole="0" offsetType="0" layerType="UnknownGeometry" placementFlags="10" preserveRotation="1" centroidInside="0" maxCurvedCharAngleOut="-25" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" yOffset="2.6000000000000001" repeatDistance="0" lineAnchorClipping="0" geometryGeneratorEnabled="0" dist="0" quadOffset="7" priority="7" placement="1" overrunDistance="0" geometryGenerator="" lineAnchorType="0" />
     <rendering scaleMin="0" labelPerPart="0" upsidedownLabels="0" mergeLines="0" displayAll="0" fontMaxPixelSize="10000" scaleVisibility="0" drawLabels="1" obstacle="0" minFeatureSize="0" obstacleFactor="1" zIndex="0" fontMinPixelSize="0" obstacleType="1" scaleMax="0" fontLimitPixelSize="0" unplacedVisibility="0" limitNumLabels="0" maxNumLabels="2000" />
     <dd_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
       <Option type="int" value="0" name="blendMode" />
       <Option type="Map" name="ddProperties">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
       <Option type="bool" value="false" name="drawToAllParts" />
       <Option type="QString" value="0" name="enabled" />
       <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
       <Option type="QString" value="&lt;symbol type=&quot;line&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer enabled=&quot;1&quot; locked=&quot;0&quot; class=&quot;SimpleLine&quot; pass=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;prop v=&quot;0&quot; k=&quot;align_dash_pattern&quot;/&gt;&lt;prop v=&quot;square&quot; k=&quot;capstyle&quot;/&gt;&lt;prop v=&quot;5;2&quot; k=&quot;customdash&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;customdash_map_unit_scale&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;customdash_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;dash_pattern_offset&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;draw_inside_polygon&quot;/&gt;&lt;prop v=&quot;bevel&quot; k=&quot;joinstyle&quot;/&gt;&lt;prop v=&quot;60,60,60,255&quot; k=&quot;line_color&quot;/&gt;&lt;prop v=&quot;solid&quot; k=&quot;line_style&quot;/&gt;&lt;prop v=&quot;0.3&quot; k=&quot;line_width&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;line_width_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;offset&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;offset_map_unit_scale&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;offset_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;ring_filter&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;trim_distance_end&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;trim_distance_end_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;trim_distance_start&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;trim_distance_start_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;use_custom_dash&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;width_map_unit_scale&quot;/&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
       <Option type="double" value="0" name="minLength" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
       <Option type="QString" value="MM" name="minLengthUnit" />
       <Option type="double" value="0" name="offsetFromAnchor" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
       <Option type="double" value="0" name="offsetFromLabel" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromLabelUnit" />
      </Option>
     </callout>
    </settings>
   </rule>
  </rules>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <attributetableconfig sortExpression="&quot;event_date&quot;" sortOrder="0" actionWidgetStyle="dropDown">
  <columns>
   <column type="field" hidden="0" width="-1" name="event_date" />
   <column type="field" hidden="0" width="-1" name="event_type" />
   <column type="field" hidden="0" width="-1" name="sub_event_type" />
   <column type="field" hidden="0" width="-1" name="location" />
   <column type="field" hidden="0" width="-1" name="admin1" />
   <column type="field" hidden="0" width="-1" name="x_fat_low" />
   <column type="field" hidden="0" width="-1" name="x_fat_best" />
   <column type="field" hidden="0" width="-1" name="x_fat_high" />
   <column type="field" hidden="0" width="-1" name="x_fat_status" />
   <column type="field" hidden="0" width="-1" name="x_confidence" />
   <column type="field" hidden="0" width="-1" name="x_n_originators" />
   <column type="field" hidden="0" width="-1" name="source" />
   <column type="field" hidden="0" width="-1" name="notes" />
   <column type="field" hidden="0" width="-1" name="event_id_cnty" />
   <column type="field" hidden="1" width="-1" name="fid" />
   <column type="field" hidden="1" width="-1" name="year" />
   <column type="field" hidden="1" width="-1" name="time_precision" />
   <column type="field" hidden="1" width="-1" name="disorder_type" />
   <column type="field" hidden="1" width="-1" name="actor1" />
   <column type="field" hidden="1" width="-1" name="assoc_actor_1" />
   <column type="field" hidden="1" width="-1" name="inter1" />
   <column type="field" hidden="1" width="-1" name="actor2" />
   <column type="field" hidden="1" width="-1" name="assoc_actor_2" />
   <column type="field" hidden="1" width="-1" name="inter2" />
   <column type="field" hidden="1" width="-1" name="interaction" />
   <column type="field" hidden="1" width="-1" name="civilian_targeting" />
   <column type="field" hidden="1" width="-1" name="iso" />
   <column type="field" hidden="1" width="-1" name="region" />
   <column type="field" hidden="1" width="-1" name="country" />
   <column type="field" hidden="1" width="-1" name="admin2" />
   <column type="field" hidden="1" width="-1" name="admin3" />
   <column type="field" hidden="1" width="-1" name="latitude" />
   <column type="field" hidden="1" width="-1" name="longitude" />
   <column type="field" hidden="1" width="-1" name="geo_precision" />
   <column type="field" hidden="1" width="-1" name="source_scale" />
   <column type="field" hidden="1" width="-1" name="fatalities" />
   <column type="field" hidden="1" width="-1" name="tags" />
   <column type="field" hidden="1" width="-1" name="timestamp" />
   <column type="field" hidden="1" width="-1" name="x_date_start" />
   <column type="field" hidden="1" width="-1" name="x_date_end" />
   <column type="field" hidden="1" width="-1" name="x_date_basis" />
   <column type="field" hidden="1" width="-1" name="x_place_id" />
   <column type="field" hidden="1" width="-1" name="x_admin1_pcode" />
   <column type="field" hidden="1" width="-1" name="x_admin2_pcode" />
   <column type="field" hidden="1" width="-1" name="x_admin3_pcode" />
   <column type="field" hidden="1" width="-1" name="x_geo_basis" />
   <column type="field" hidden="1" width="-1" name="x_geo_uncertainty_m" />
   <column type="field" hidden="1" width="-1" name="x_geo_runner_up" />
   <column type="field" hidden="1" width="-1" name="x_where_prec_ucdp" />
   <column type="field" hidden="1" width="-1" name="x_date_prec_ucdp" />
   <column type="field" hidden="1" width="-1" name="x_event_clarity" />
   <column type="field" hidden="1" width="-1" name="x_type_of_violence_ucdp" />
   <column type="field" hidden="1" width="-1" name="x_fat_high_open" />
   <column type="field" hidden="1" width="-1" name="x_fat_side1" />
   <column type="field" hidden="1" width="-1" name="x_fat_side2" />
   <column type="field" hidden="1" width="-1" name="x_fat_civilians" />
   <column type="field" hidden="1" width="-1" name="x_fat_unknown" />
   <column type="field" hidden="1" width="-1" name="x_fat_imputed" />
   <column type="field" hidden="1" width="-1" name="x_fat_rule" />
   <column type="field" hidden="1" width="-1" name="x_fat_verified_min" />
   <column type="field" hidden="1" width="-1" name="x_alloc_group" />
   <column type="field" hidden="1" width="-1" name="x_injured_low" />
   <column type="field" hidden="1" width="-1" name="x_injured_high" />
   <column type="field" hidden="1" width="-1" name="x_displaced_low" />
   <column type="field" hidden="1" width="-1" name="x_displaced_high" />
   <column type="field" hidden="1" width="-1" name="x_crowd_low" />
   <column type="field" hidden="1" width="-1" name="x_crowd_high" />
   <column type="field" hidden="1" width="-1" name="x_n_claims" />
   <column type="field" hidden="1" width="-1" name="x_n_documents" />
   <column type="field" hidden="1" width="-1" name="x_party_sourced" />
   <column type="field" hidden="1" width="-1" name="x_verification" />
   <column type="field" hidden="1" width="-1" name="x_disputed" />
   <column type="field" hidden="1" width="-1" name="x_episode_id" />
   <column type="field" hidden="1" width="-1" name="x_anchor_claim_id" />
   <column type="field" hidden="1" width="-1" name="x_possible_duplicate_of" />
   <column type="field" hidden="1" width="-1" name="x_review_status" />
   <column type="field" hidden="1" width="-1" name="x_row_version" />
   <column type="field" hidden="1" width="-1" name="t_start" />
   <column type="field" hidden="1" width="-1" name="t_end" />
   <column type="field" hidden="1" width="-1" name="x_location_ar" />
   <column type="actions" hidden="1" width="-1" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="2" groupBox="0" showLabel="1" name="What and when" visibilityExpression="">
   <attributeEditorField index="1" showLabel="1" name="event_id_cnty" />
   <attributeEditorField index="6" showLabel="1" name="event_type" />
   <attributeEditorField index="7" showLabel="1" name="sub_event_type" />
   <attributeEditorField index="5" showLabel="1" name="disorder_type" />
   <attributeEditorField index="2" showLabel="1" name="event_date" />
   <attributeEditorField index="32" showLabel="1" name="x_date_start" />
   <attributeEditorField index="33" showLabel="1" name="x_date_end" />
   <attributeEditorField index="4" showLabel="1" name="time_precision" />
   <attributeEditorField index="8" showLabel="1" name="actor1" />
   <attributeEditorField index="9" showLabel="1" name="assoc_actor_1" />
   <attributeEditorField index="11" showLabel="1" name="actor2" />
   <attributeEditorField index="12" showLabel="1" name="assoc_actor_2" />
   <attributeEditorField index="15" showLabel="1" name="civilian_targeting" />
   <attributeEditorField index="28" showLabel="1" name="notes" />
  </attributeEditorContainer>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="2" groupBox="0" showLabel="1" name="Where" visibilityExpression="">
   <attributeEditorField index="22" showLabel="1" name="location" />
   <attributeEditorField index="35" showLabel="1" name="x_place_id" />
   <attributeEditorField index="19" showLabel="1" name="admin1" />
   <attributeEditorField index="20" showLabel="1" name="admin2" />
   <attributeEditorField index="21" showLabel="1" name="admin3" />
   <attributeEditorField index="23" showLabel="1" name="latitude" />
   <attributeEditorField index="24" showLabel="1" name="longitude" />
   <attributeEditorField index="41" showLabel="1" name="x_geo_uncertainty_m" />
   <attributeEditorField index="25" showLabel="1" name="geo_precision" />
   <attributeEditorField index="40" showLabel="1" name="x_geo_basis" />
   <attributeEditorField index="42" showLabel="1" name="x_geo_runner_up" />
  </attributeEditorContainer>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="2" groupBox="0" showLabel="1" name="Deaths" visibilityExpression="">
   <attributeEditorField index="47" showLabel="1" name="x_fat_low" />
   <attributeEditorField index="48" showLabel="1" name="x_fat_best" />
   <attributeEditorField index="49" showLabel="1" name="x_fat_high" />
   <attributeEditorField index="50" showLabel="1" name="x_fat_high_open" />
   <attributeEditorField index="55" showLabel="1" name="x_fat_status" />
   <attributeEditorField index="57" showLabel="1" name="x_fat_rule" />
   <attributeEditorField index="56" showLabel="1" name="x_fat_imputed" />
   <attributeEditorField index="29" showLabel="1" name="fatalities" />
   <attributeEditorField index="51" showLabel="1" name="x_fat_side1" />
   <attributeEditorField index="52" showLabel="1" name="x_fat_side2" />
   <attributeEditorField index="53" showLabel="1" name="x_fat_civilians" />
   <attributeEditorField index="54" showLabel="1" name="x_fat_unknown" />
   <attributeEditorField index="58" showLabel="1" name="x_fat_verified_min" />
   <attributeEditorField index="60" showLabel="1" name="x_injured_low" />
   <attributeEditorField index="61" showLabel="1" name="x_injured_high" />
  </attributeEditorContainer>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="2" groupBox="0" showLabel="1" name="How sure" visibilityExpression="">
   <attributeEditorField index="71" showLabel="1" name="x_confidence" />
   <attributeEditorField index="70" showLabel="1" name="x_verification" />
   <attributeEditorField index="72" showLabel="1" name="x_disputed" />
   <attributeEditorField index="68" showLabel="1" name="x_n_originators" />
   <attributeEditorField index="66" showLabel="1" name="x_n_claims" />
   <attributeEditorField index="67" showLabel="1" name="x_n_documents" />
   <attributeEditorField index="69" showLabel="1" name="x_party_sourced" />
   <attributeEditorField index="76" showLabel="1" name="x_review_status" />
   <attributeEditorField index="75" showLabel="1" name="x_possible_duplicate_of" />
   <attributeEditorField index="73" showLabel="1" name="x_episode_id" />
   <attributeEditorField index="59" showLabel="1" name="x_alloc_group" />
   <attributeEditorField index="74" showLabel="1" name="x_anchor_claim_id" />
  </attributeEditorContainer>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="1" groupBox="0" showLabel="1" name="Sources and claims" visibilityExpression="">
   <attributeEditorField index="26" showLabel="1" name="source" />
   <attributeEditorField index="27" showLabel="1" name="source_scale" />
   <attributeEditorRelation nmRelationId="claim_event_links" label="" relationWidgetTypeId="relation_editor" showLabel="1" relation="event_claim_links" name="event_claim_links" forceSuppressFormPopup="0">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="1" groupBox="0" showLabel="1" name="Deaths under each rule" visibilityExpression="">
   <attributeEditorRelation nmRelationId="" label="" relationWidgetTypeId="relation_editor" showLabel="1" relation="event_rules" name="event_rules" forceSuppressFormPopup="0">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
 </attributeEditorForm>
 <previewExpression>"event_date" || ' ' || "location" || ': ' || "sub_event_type"</previewExpression>
 <mapTip>&lt;div style="max-width:26em;font-family:sans-serif"&gt;
&lt;b&gt;[% replace(replace(replace(replace(coalesce(to_string("event_type"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;/b&gt;: [% replace(replace(replace(replace(coalesce(to_string("sub_event_type"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;
[% replace(replace(replace(replace(coalesce(to_string("location"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %], [% format_date("x_date_start", 'yyyy-MM-dd') %][% CASE WHEN "x_date_end" &gt; "x_date_start"
THEN ' to ' || format_date("x_date_end", 'yyyy-MM-dd') ELSE '' END %]&lt;br&gt;
&lt;b&gt;Deaths reported:&lt;/b&gt; [% CASE WHEN "x_fat_best" IS NULL AND "x_fat_low" IS NULL THEN 'not known' ELSE coalesce(to_string("x_fat_best"), 'not known') || ' (from ' || coalesce(to_string("x_fat_low"), '?') || ' to ' || CASE WHEN "x_fat_high_open" THEN 'open' ELSE coalesce(to_string("x_fat_high"), '?') END || ')' END %]
[% CASE WHEN "x_fat_imputed" THEN '&lt;br&gt;&lt;i&gt;' || to_string("fatalities") || ' in the column fatalities is a convention, not a count&lt;/i&gt;'
ELSE '' END %]&lt;br&gt;
&lt;b&gt;Where:&lt;/b&gt; within [% replace(replace(replace(replace(coalesce(to_string("x_geo_uncertainty_m"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] m; &lt;b&gt;confidence:&lt;/b&gt; [% replace(replace(replace(replace(coalesce(to_string("x_confidence"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]; [% replace(replace(replace(replace(coalesce(to_string("x_verification"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;
&lt;p&gt;[% replace(replace(replace(replace(coalesce(to_string("notes"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;/p&gt;
&lt;b&gt;Sources:&lt;/b&gt; [% replace(replace(replace(replace(coalesce(to_string("source"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]; first speakers: [% replace(replace(replace(replace(coalesce(to_string("x_n_originators"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %][% CASE WHEN "x_party_sourced"
THEN ', all parties to the fight' ELSE '' END %]&lt;br&gt;
&lt;small&gt;[% replace(replace(replace(replace(coalesce(to_string("event_id_cnty"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]. Reported, not verified.&lt;/small&gt;&lt;/div&gt;</mapTip>
 <layerGeometryType>0</layerGeometryType>
</qgis>
