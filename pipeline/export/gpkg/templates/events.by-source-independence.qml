<qgis maxScale="0" simplifyDrawingTol="1" readOnly="0" labelsEnabled="1" symbologyReferenceScale="-1" styleCategories="AllStyleCategories" minScale="100000000" simplifyLocal="1" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyMaxScale="1" hasScaleBasedVisibilityFlag="0">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal durationField="" limitMode="0" mode="2" endField="t_end" startField="t_start" enabled="1" durationUnit="min" endExpression="" fixedDuration="0" startExpression="" accumulate="0">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 referencescale="-1" symbollevels="0" forceraster="0" attr="CASE WHEN &quot;x_n_originators&quot; = 0 THEN 'none' WHEN &quot;x_party_sourced&quot; THEN 'party' WHEN &quot;x_n_originators&quot; = 1 THEN 'one' ELSE 'several' END" enableorderby="0" type="categorizedSymbol">
  <categories>
   <category symbol="0" value="none" label="No named speaker" render="true" />
   <category symbol="1" value="party" label="Parties to the fight only" render="true" />
   <category symbol="2" value="one" label="One first speaker" render="true" />
   <category symbol="3" value="several" label="Two or more first speakers" render="true" />
   <category symbol="4" value="(hollow)" label="Hollow: number of deaths unknown or by convention" render="true" />
  </categories>
  <symbols>
   <symbol alpha="0.88" force_rhr="0" type="marker" clip_to_extent="1" name="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="square" type="QString" name="cap_style" />
      <Option value="154,154,154,255" type="QString" name="color" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="bevel" type="QString" name="joinstyle" />
      <Option value="circle" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.2" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="3.4" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="154,154,154,255" />
     <prop k="horizontal_anchor_point" v="1" />
     <prop k="joinstyle" v="bevel" />
     <prop k="name" v="circle" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.2" />
     <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="scale_method" v="diameter" />
     <prop k="size" v="3.4" />
     <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="size_unit" v="MM" />
     <prop k="vertical_anchor_point" v="1" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '154,154,154,255' END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="0.88" force_rhr="0" type="marker" clip_to_extent="1" name="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="square" type="QString" name="cap_style" />
      <Option value="213,94,0,255" type="QString" name="color" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="bevel" type="QString" name="joinstyle" />
      <Option value="triangle" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.2" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="3.4" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="213,94,0,255" />
     <prop k="horizontal_anchor_point" v="1" />
     <prop k="joinstyle" v="bevel" />
     <prop k="name" v="triangle" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.2" />
     <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="scale_method" v="diameter" />
     <prop k="size" v="3.4" />
     <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="size_unit" v="MM" />
     <prop k="vertical_anchor_point" v="1" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '213,94,0,255' END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="0.88" force_rhr="0" type="marker" clip_to_extent="1" name="2">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="square" type="QString" name="cap_style" />
      <Option value="233,180,76,255" type="QString" name="color" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="bevel" type="QString" name="joinstyle" />
      <Option value="circle" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.2" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="3.4" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="233,180,76,255" />
     <prop k="horizontal_anchor_point" v="1" />
     <prop k="joinstyle" v="bevel" />
     <prop k="name" v="circle" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.2" />
     <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="scale_method" v="diameter" />
     <prop k="size" v="3.4" />
     <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="size_unit" v="MM" />
     <prop k="vertical_anchor_point" v="1" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '233,180,76,255' END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="0.88" force_rhr="0" type="marker" clip_to_extent="1" name="3">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="square" type="QString" name="cap_style" />
      <Option value="0,105,92,255" type="QString" name="color" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="bevel" type="QString" name="joinstyle" />
      <Option value="square" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.2" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="3.4" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="0,105,92,255" />
     <prop k="horizontal_anchor_point" v="1" />
     <prop k="joinstyle" v="bevel" />
     <prop k="name" v="square" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.2" />
     <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="scale_method" v="diameter" />
     <prop k="size" v="3.4" />
     <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="size_unit" v="MM" />
     <prop k="vertical_anchor_point" v="1" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '0,105,92,255' END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" force_rhr="0" type="marker" clip_to_extent="1" name="4">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="square" type="QString" name="cap_style" />
      <Option value="255,255,255,90" type="QString" name="color" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="bevel" type="QString" name="joinstyle" />
      <Option value="circle" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="90,90,90,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.55" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="3.4" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="255,255,255,90" />
     <prop k="horizontal_anchor_point" v="1" />
     <prop k="joinstyle" v="bevel" />
     <prop k="name" v="circle" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="90,90,90,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.55" />
     <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="scale_method" v="diameter" />
     <prop k="size" v="3.4" />
     <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="size_unit" v="MM" />
     <prop k="vertical_anchor_point" v="1" />
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
  <source-symbol>
   <symbol alpha="0.88" force_rhr="0" type="marker" clip_to_extent="1" name="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="square" type="QString" name="cap_style" />
      <Option value="154,154,154,255" type="QString" name="color" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="bevel" type="QString" name="joinstyle" />
      <Option value="circle" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.2" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="3.4" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="154,154,154,255" />
     <prop k="horizontal_anchor_point" v="1" />
     <prop k="joinstyle" v="bevel" />
     <prop k="name" v="circle" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.2" />
     <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="scale_method" v="diameter" />
     <prop k="size" v="3.4" />
     <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="size_unit" v="MM" />
     <prop k="vertical_anchor_point" v="1" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '154,154,154,255' END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active" />
         <Option value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" type="QString" name="expression" />
         <Option value="3" type="int" name="type" />
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </source-symbol>
  <rotation />
  <sizescale />
  <data-defined-size-legend type="separated" valign="bottom" title="Deaths reported">
   <symbol alpha="1" force_rhr="0" type="marker" clip_to_extent="1" name="source">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" type="QString" name="name" />
      <Option name="properties" />
      <Option value="collection" type="QString" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option value="0" type="QString" name="angle" />
      <Option value="square" type="QString" name="cap_style" />
      <Option value="185,180,170,255" type="QString" name="color" />
      <Option value="1" type="QString" name="horizontal_anchor_point" />
      <Option value="bevel" type="QString" name="joinstyle" />
      <Option value="circle" type="QString" name="name" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="255,255,255,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.2" type="QString" name="outline_width" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="outline_width_map_unit_scale" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="diameter" type="QString" name="scale_method" />
      <Option value="2" type="QString" name="size" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="size_map_unit_scale" />
      <Option value="MM" type="QString" name="size_unit" />
      <Option value="1" type="QString" name="vertical_anchor_point" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="185,180,170,255" />
     <prop k="horizontal_anchor_point" v="1" />
     <prop k="joinstyle" v="bevel" />
     <prop k="name" v="circle" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="255,255,255,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.2" />
     <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="scale_method" v="diameter" />
     <prop k="size" v="2" />
     <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="size_unit" v="MM" />
     <prop k="vertical_anchor_point" v="1" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <lineSymbol>
    <symbol alpha="1" force_rhr="0" type="line" clip_to_extent="1" name="lineSymbol">
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
     <layer locked="0" class="SimpleLine" enabled="1" pass="0">
      <Option type="Map">
       <Option value="0" type="QString" name="align_dash_pattern" />
       <Option value="square" type="QString" name="capstyle" />
       <Option value="5;2" type="QString" name="customdash" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
       <Option value="MM" type="QString" name="customdash_unit" />
       <Option value="0" type="QString" name="dash_pattern_offset" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
       <Option value="MM" type="QString" name="dash_pattern_offset_unit" />
       <Option value="0" type="QString" name="draw_inside_polygon" />
       <Option value="bevel" type="QString" name="joinstyle" />
       <Option value="0,0,0,255" type="QString" name="line_color" />
       <Option value="solid" type="QString" name="line_style" />
       <Option value="0.2" type="QString" name="line_width" />
       <Option value="MM" type="QString" name="line_width_unit" />
       <Option value="0" type="QString" name="offset" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
       <Option value="MM" type="QString" name="offset_unit" />
       <Option value="0" type="QString" name="ring_filter" />
       <Option value="0" type="QString" name="trim_distance_end" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
       <Option value="MM" type="QString" name="trim_distance_end_unit" />
       <Option value="0" type="QString" name="trim_distance_start" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
       <Option value="MM" type="QString" name="trim_distance_start_unit" />
       <Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
       <Option value="0" type="QString" name="use_custom_dash" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
      </Option>
      <prop k="align_dash_pattern" v="0" />
      <prop k="capstyle" v="square" />
      <prop k="customdash" v="5;2" />
      <prop k="customdash_map_unit_scale" v="3x:0,0,0,0,0,0" />
      <prop k="customdash_unit" v="MM" />
      <prop k="dash_pattern_offset" v="0" />
      <prop k="dash_pattern_offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
      <prop k="dash_pattern_offset_unit" v="MM" />
      <prop k="draw_inside_polygon" v="0" />
      <prop k="joinstyle" v="bevel" />
      <prop k="line_color" v="0,0,0,255" />
      <prop k="line_style" v="solid" />
      <prop k="line_width" v="0.2" />
      <prop k="line_width_unit" v="MM" />
      <prop k="offset" v="0" />
      <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
      <prop k="offset_unit" v="MM" />
      <prop k="ring_filter" v="0" />
      <prop k="trim_distance_end" v="0" />
      <prop k="trim_distance_end_map_unit_scale" v="3x:0,0,0,0,0,0" />
      <prop k="trim_distance_end_unit" v="MM" />
      <prop k="trim_distance_start" v="0" />
      <prop k="trim_distance_start_map_unit_scale" v="3x:0,0,0,0,0,0" />
      <prop k="trim_distance_start_unit" v="MM" />
      <prop k="tweak_dash_pattern_on_corners" v="0" />
      <prop k="use_custom_dash" v="0" />
      <prop k="width_map_unit_scale" v="3x:0,0,0,0,0,0" />
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
   </lineSymbol>
   <text-style color="0,0,0,255" align="1">
    <font italic="0" family="DejaVu LGC Sans" size="12" weight="50" />
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
     <text-style blendMode="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;location&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;x_location_ar&quot;, &quot;location&quot;) ELSE &quot;location&quot; || coalesce('\n' || &quot;x_location_ar&quot;, '') END" useSubstitutions="0" fontFamily="DejaVu Sans" namedStyle="" textOpacity="1" fontSize="8" fontStrikeout="0" fontKerning="1" textOrientation="horizontal" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontWeight="50" fontWordSpacing="0" multilineHeight="1" legendString="Aa" capitalization="0" textColor="38,34,28,255" fontUnderline="0" fontItalic="0" fontSizeUnit="Point" previewBkgrdColor="255,255,255,255" allowHtml="0" isExpression="1" fontLetterSpacing="0">
      <families />
      <text-buffer bufferDraw="1" bufferJoinStyle="128" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferOpacity="1" bufferSize="0.80000000000000004" bufferBlendMode="0" bufferSizeUnits="MM" bufferNoFill="1" bufferColor="255,255,255,220" />
      <text-mask maskSizeUnits="MM" maskedSymbolLayers="" maskSize="1.5" maskEnabled="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskJoinStyle="128" maskOpacity="1" maskType="0" />
      <background shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiX="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeRadiiY="0" shapeOffsetY="0" shapeOpacity="1" shapeDraw="0" shapeRadiiUnit="MM" shapeType="0" shapeRotationType="0" shapeFillColor="255,255,255,255" shapeBorderColor="128,128,128,255" shapeBlendMode="0" shapeJoinStyle="64" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeX="0" shapeOffsetUnit="MM" shapeBorderWidth="0" shapeSizeUnit="MM" shapeSVGFile="" shapeRotation="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeSizeY="0" shapeBorderWidthUnit="MM" shapeOffsetX="0">
       <symbol alpha="1" force_rhr="0" type="fill" clip_to_extent="1" name="fillSymbol">
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
          <Option value="255,255,255,255" type="QString" name="color" />
          <Option value="bevel" type="QString" name="joinstyle" />
          <Option value="0,0" type="QString" name="offset" />
          <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
          <Option value="MM" type="QString" name="offset_unit" />
          <Option value="128,128,128,255" type="QString" name="outline_color" />
          <Option value="no" type="QString" name="outline_style" />
          <Option value="0" type="QString" name="outline_width" />
          <Option value="MM" type="QString" name="outline_width_unit" />
          <Option value="solid" type="QString" name="style" />
         </Option>
         <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
         <prop k="color" v="255,255,255,255" />
         <prop k="joinstyle" v="bevel" />
         <prop k="offset" v="0,0" />
         <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
         <prop k="offset_unit" v="MM" />
         <prop k="outline_color" v="128,128,128,255" />
         <prop k="outline_style" v="no" />
         <prop k="outline_width" v="0" />
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
      </background>
      <shadow shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowColor="0,0,0,255" shadowOffsetUnit="MM" shadowOpacity="0.69999999999999996" shadowOffsetGlobal="1" shadowOffsetAngle="135" shadowRadiusAlphaOnly="0" shadowDraw="0" shadowScale="100" shadowUnder="0" shadowBlendMode="6" shadowRadius="1.5" shadowRadiusUnit="MM" />
      <dd_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format wrapChar="" decimals="3" rightDirectionSymbol="&gt;" reverseDirectionSymbol="0" plussign="0" multilineAlign="1" leftDirectionSymbol="&lt;" formatNumbers="0" autoWrapLength="0" useMaxLineLengthForAutoWrap="1" addDirectionSymbol="0" placeDirectionSymbol="0" />
     <placement labelOffsetMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" centroidInside="0" placementFlags="10" maxCurvedCharAngleOut="-25" yOffset="2.6000000000000001" lineAnchorPercent="0.5" geometryGeneratorEnabled="0" distUnits="MM" offsetUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" fitInPolygonOnly="0" distMapUnitScale="3x:0,0,0,0,0,0" repeatDistance="0" offsetType="0" rotationUnit="AngleDegrees" repeatDistanceUnits="MM" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleIn="25" lineAnchorClipping="0" geometryGeneratorType="PointGeometry" overrunDistanceUnit="MM" polygonPlacementFlags="2" priority="7" centroidWhole="0" geometryGenerator="" quadOffset="7" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" dist="0" layerType="UnknownGeometry" rotationAngle="0" xOffset="0" placement="1" preserveRotation="1" overrunDistance="0" />
     <rendering zIndex="0" fontMaxPixelSize="10000" fontMinPixelSize="0" displayAll="0" scaleVisibility="0" obstacleFactor="1" upsidedownLabels="0" maxNumLabels="2000" minFeatureSize="0" obstacle="0" obstacleType="1" drawLabels="1" scaleMin="0" fontLimitPixelSize="0" limitNumLabels="0" unplacedVisibility="0" mergeLines="0" scaleMax="0" labelPerPart="0" />
     <dd_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option value="pole_of_inaccessibility" type="QString" name="anchorPoint" />
       <Option value="0" type="int" name="blendMode" />
       <Option type="Map" name="ddProperties">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
       <Option value="false" type="bool" name="drawToAllParts" />
       <Option value="0" type="QString" name="enabled" />
       <Option value="point_on_exterior" type="QString" name="labelAnchorPoint" />
       <Option value="&lt;symbol alpha=&quot;1&quot; force_rhr=&quot;0&quot; type=&quot;line&quot; clip_to_extent=&quot;1&quot; name=&quot;symbol&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; type=&quot;QString&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; type=&quot;QString&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer locked=&quot;0&quot; class=&quot;SimpleLine&quot; enabled=&quot;1&quot; pass=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option value=&quot;square&quot; type=&quot;QString&quot; name=&quot;capstyle&quot;/&gt;&lt;Option value=&quot;5;2&quot; type=&quot;QString&quot; name=&quot;customdash&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option value=&quot;bevel&quot; type=&quot;QString&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option value=&quot;60,60,60,255&quot; type=&quot;QString&quot; name=&quot;line_color&quot;/&gt;&lt;Option value=&quot;solid&quot; type=&quot;QString&quot; name=&quot;line_style&quot;/&gt;&lt;Option value=&quot;0.3&quot; type=&quot;QString&quot; name=&quot;line_width&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;offset&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option value=&quot;MM&quot; type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option value=&quot;0&quot; type=&quot;QString&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;capstyle&quot; v=&quot;square&quot;/&gt;&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;/&gt;&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;joinstyle&quot; v=&quot;bevel&quot;/&gt;&lt;prop k=&quot;line_color&quot; v=&quot;60,60,60,255&quot;/&gt;&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;/&gt;&lt;prop k=&quot;line_width&quot; v=&quot;0.3&quot;/&gt;&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;offset&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; type=&quot;QString&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; type=&quot;QString&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" type="QString" name="lineSymbol" />
       <Option value="0" type="double" name="minLength" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="minLengthMapUnitScale" />
       <Option value="MM" type="QString" name="minLengthUnit" />
       <Option value="0" type="double" name="offsetFromAnchor" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="offsetFromAnchorMapUnitScale" />
       <Option value="MM" type="QString" name="offsetFromAnchorUnit" />
       <Option value="0" type="double" name="offsetFromLabel" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="offsetFromLabelMapUnitScale" />
       <Option value="MM" type="QString" name="offsetFromLabelUnit" />
      </Option>
     </callout>
    </settings>
   </rule>
  </rules>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <attributetableconfig sortExpression="&quot;event_date&quot;" actionWidgetStyle="dropDown" sortOrder="0">
  <columns>
   <column width="-1" hidden="0" type="field" name="event_date" />
   <column width="-1" hidden="0" type="field" name="event_type" />
   <column width="-1" hidden="0" type="field" name="sub_event_type" />
   <column width="-1" hidden="0" type="field" name="location" />
   <column width="-1" hidden="0" type="field" name="admin1" />
   <column width="-1" hidden="0" type="field" name="x_fat_low" />
   <column width="-1" hidden="0" type="field" name="x_fat_best" />
   <column width="-1" hidden="0" type="field" name="x_fat_high" />
   <column width="-1" hidden="0" type="field" name="x_fat_status" />
   <column width="-1" hidden="0" type="field" name="x_confidence" />
   <column width="-1" hidden="0" type="field" name="x_n_originators" />
   <column width="-1" hidden="0" type="field" name="source" />
   <column width="-1" hidden="0" type="field" name="notes" />
   <column width="-1" hidden="0" type="field" name="event_id_cnty" />
   <column width="-1" hidden="1" type="field" name="fid" />
   <column width="-1" hidden="1" type="field" name="year" />
   <column width="-1" hidden="1" type="field" name="time_precision" />
   <column width="-1" hidden="1" type="field" name="disorder_type" />
   <column width="-1" hidden="1" type="field" name="actor1" />
   <column width="-1" hidden="1" type="field" name="assoc_actor_1" />
   <column width="-1" hidden="1" type="field" name="inter1" />
   <column width="-1" hidden="1" type="field" name="actor2" />
   <column width="-1" hidden="1" type="field" name="assoc_actor_2" />
   <column width="-1" hidden="1" type="field" name="inter2" />
   <column width="-1" hidden="1" type="field" name="interaction" />
   <column width="-1" hidden="1" type="field" name="civilian_targeting" />
   <column width="-1" hidden="1" type="field" name="iso" />
   <column width="-1" hidden="1" type="field" name="region" />
   <column width="-1" hidden="1" type="field" name="country" />
   <column width="-1" hidden="1" type="field" name="admin2" />
   <column width="-1" hidden="1" type="field" name="admin3" />
   <column width="-1" hidden="1" type="field" name="latitude" />
   <column width="-1" hidden="1" type="field" name="longitude" />
   <column width="-1" hidden="1" type="field" name="geo_precision" />
   <column width="-1" hidden="1" type="field" name="source_scale" />
   <column width="-1" hidden="1" type="field" name="fatalities" />
   <column width="-1" hidden="1" type="field" name="tags" />
   <column width="-1" hidden="1" type="field" name="timestamp" />
   <column width="-1" hidden="1" type="field" name="x_date_start" />
   <column width="-1" hidden="1" type="field" name="x_date_end" />
   <column width="-1" hidden="1" type="field" name="x_date_basis" />
   <column width="-1" hidden="1" type="field" name="x_place_id" />
   <column width="-1" hidden="1" type="field" name="x_admin1_pcode" />
   <column width="-1" hidden="1" type="field" name="x_admin2_pcode" />
   <column width="-1" hidden="1" type="field" name="x_admin3_pcode" />
   <column width="-1" hidden="1" type="field" name="x_geo_basis" />
   <column width="-1" hidden="1" type="field" name="x_geo_uncertainty_m" />
   <column width="-1" hidden="1" type="field" name="x_geo_runner_up" />
   <column width="-1" hidden="1" type="field" name="x_where_prec_ucdp" />
   <column width="-1" hidden="1" type="field" name="x_date_prec_ucdp" />
   <column width="-1" hidden="1" type="field" name="x_event_clarity" />
   <column width="-1" hidden="1" type="field" name="x_type_of_violence_ucdp" />
   <column width="-1" hidden="1" type="field" name="x_fat_high_open" />
   <column width="-1" hidden="1" type="field" name="x_fat_side1" />
   <column width="-1" hidden="1" type="field" name="x_fat_side2" />
   <column width="-1" hidden="1" type="field" name="x_fat_civilians" />
   <column width="-1" hidden="1" type="field" name="x_fat_unknown" />
   <column width="-1" hidden="1" type="field" name="x_fat_imputed" />
   <column width="-1" hidden="1" type="field" name="x_fat_rule" />
   <column width="-1" hidden="1" type="field" name="x_fat_verified_min" />
   <column width="-1" hidden="1" type="field" name="x_alloc_group" />
   <column width="-1" hidden="1" type="field" name="x_injured_low" />
   <column width="-1" hidden="1" type="field" name="x_injured_high" />
   <column width="-1" hidden="1" type="field" name="x_displaced_low" />
   <column width="-1" hidden="1" type="field" name="x_displaced_high" />
   <column width="-1" hidden="1" type="field" name="x_crowd_low" />
   <column width="-1" hidden="1" type="field" name="x_crowd_high" />
   <column width="-1" hidden="1" type="field" name="x_n_claims" />
   <column width="-1" hidden="1" type="field" name="x_n_documents" />
   <column width="-1" hidden="1" type="field" name="x_party_sourced" />
   <column width="-1" hidden="1" type="field" name="x_verification" />
   <column width="-1" hidden="1" type="field" name="x_disputed" />
   <column width="-1" hidden="1" type="field" name="x_episode_id" />
   <column width="-1" hidden="1" type="field" name="x_anchor_claim_id" />
   <column width="-1" hidden="1" type="field" name="x_possible_duplicate_of" />
   <column width="-1" hidden="1" type="field" name="x_review_status" />
   <column width="-1" hidden="1" type="field" name="x_row_version" />
   <column width="-1" hidden="1" type="field" name="t_start" />
   <column width="-1" hidden="1" type="field" name="t_end" />
   <column width="-1" hidden="1" type="actions" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" columnCount="2" name="What and when" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="1" name="event_id_cnty" />
   <attributeEditorField showLabel="1" index="6" name="event_type" />
   <attributeEditorField showLabel="1" index="7" name="sub_event_type" />
   <attributeEditorField showLabel="1" index="5" name="disorder_type" />
   <attributeEditorField showLabel="1" index="2" name="event_date" />
   <attributeEditorField showLabel="1" index="32" name="x_date_start" />
   <attributeEditorField showLabel="1" index="33" name="x_date_end" />
   <attributeEditorField showLabel="1" index="4" name="time_precision" />
   <attributeEditorField showLabel="1" index="8" name="actor1" />
   <attributeEditorField showLabel="1" index="9" name="assoc_actor_1" />
   <attributeEditorField showLabel="1" index="11" name="actor2" />
   <attributeEditorField showLabel="1" index="12" name="assoc_actor_2" />
   <attributeEditorField showLabel="1" index="15" name="civilian_targeting" />
   <attributeEditorField showLabel="1" index="28" name="notes" />
  </attributeEditorContainer>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" columnCount="2" name="Where" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="22" name="location" />
   <attributeEditorField showLabel="1" index="35" name="x_place_id" />
   <attributeEditorField showLabel="1" index="19" name="admin1" />
   <attributeEditorField showLabel="1" index="20" name="admin2" />
   <attributeEditorField showLabel="1" index="21" name="admin3" />
   <attributeEditorField showLabel="1" index="23" name="latitude" />
   <attributeEditorField showLabel="1" index="24" name="longitude" />
   <attributeEditorField showLabel="1" index="40" name="x_geo_uncertainty_m" />
   <attributeEditorField showLabel="1" index="25" name="geo_precision" />
   <attributeEditorField showLabel="1" index="39" name="x_geo_basis" />
   <attributeEditorField showLabel="1" index="41" name="x_geo_runner_up" />
  </attributeEditorContainer>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" columnCount="2" name="Deaths" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="46" name="x_fat_low" />
   <attributeEditorField showLabel="1" index="47" name="x_fat_best" />
   <attributeEditorField showLabel="1" index="48" name="x_fat_high" />
   <attributeEditorField showLabel="1" index="49" name="x_fat_high_open" />
   <attributeEditorField showLabel="1" index="54" name="x_fat_status" />
   <attributeEditorField showLabel="1" index="56" name="x_fat_rule" />
   <attributeEditorField showLabel="1" index="55" name="x_fat_imputed" />
   <attributeEditorField showLabel="1" index="29" name="fatalities" />
   <attributeEditorField showLabel="1" index="50" name="x_fat_side1" />
   <attributeEditorField showLabel="1" index="51" name="x_fat_side2" />
   <attributeEditorField showLabel="1" index="52" name="x_fat_civilians" />
   <attributeEditorField showLabel="1" index="53" name="x_fat_unknown" />
   <attributeEditorField showLabel="1" index="57" name="x_fat_verified_min" />
   <attributeEditorField showLabel="1" index="59" name="x_injured_low" />
   <attributeEditorField showLabel="1" index="60" name="x_injured_high" />
  </attributeEditorContainer>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" columnCount="2" name="How sure" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="70" name="x_confidence" />
   <attributeEditorField showLabel="1" index="69" name="x_verification" />
   <attributeEditorField showLabel="1" index="71" name="x_disputed" />
   <attributeEditorField showLabel="1" index="67" name="x_n_originators" />
   <attributeEditorField showLabel="1" index="65" name="x_n_claims" />
   <attributeEditorField showLabel="1" index="66" name="x_n_documents" />
   <attributeEditorField showLabel="1" index="68" name="x_party_sourced" />
   <attributeEditorField showLabel="1" index="75" name="x_review_status" />
   <attributeEditorField showLabel="1" index="74" name="x_possible_duplicate_of" />
   <attributeEditorField showLabel="1" index="72" name="x_episode_id" />
   <attributeEditorField showLabel="1" index="58" name="x_alloc_group" />
   <attributeEditorField showLabel="1" index="73" name="x_anchor_claim_id" />
  </attributeEditorContainer>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" columnCount="1" name="Sources and claims" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="26" name="source" />
   <attributeEditorField showLabel="1" index="27" name="source_scale" />
   <attributeEditorRelation relationWidgetTypeId="" showLabel="1" nmRelationId="claim_event_links" relation="event_claim_links" forceSuppressFormPopup="0" label="" name="event_claim_links">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" columnCount="1" name="Deaths under each rule" visibilityExpressionEnabled="0">
   <attributeEditorRelation relationWidgetTypeId="" showLabel="1" nmRelationId="" relation="event_rules" forceSuppressFormPopup="0" label="" name="event_rules">
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
