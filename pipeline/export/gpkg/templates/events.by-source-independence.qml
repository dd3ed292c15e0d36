<qgis readOnly="0" simplifyDrawingHints="1" minScale="100000000" simplifyMaxScale="1" simplifyDrawingTol="1" styleCategories="AllStyleCategories" hasScaleBasedVisibilityFlag="0" simplifyLocal="1" simplifyAlgorithm="0" maxScale="0" labelsEnabled="1" symbologyReferenceScale="-1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal startExpression="" startField="t_start" endField="t_end" limitMode="0" accumulate="0" mode="2" fixedDuration="0" durationUnit="min" enabled="1" endExpression="" durationField="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 symbollevels="0" referencescale="-1" enableorderby="1" forceraster="0" type="categorizedSymbol" attr="CASE WHEN &quot;x_n_originators&quot; = 0 THEN 'none' WHEN &quot;x_party_sourced&quot; THEN 'party' WHEN &quot;x_n_originators&quot; = 1 THEN 'one' ELSE 'several' END">
  <categories>
   <category value="none" label="No named speaker" symbol="0" render="true" />
   <category value="party" label="Parties to the fight only" symbol="1" render="true" />
   <category value="one" label="One first speaker" symbol="2" render="true" />
   <category value="several" label="Two or more first speakers" symbol="3" render="true" />
   <category value="(hollow)" label="Hollow: number of deaths unknown or by convention" symbol="4" render="true" />
  </categories>
  <symbols>
   <symbol name="0" clip_to_extent="1" alpha="0.88" type="marker" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleMarker" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="square" name="cap_style" type="QString" />
      <Option value="154,154,154,255" name="color" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="bevel" name="joinstyle" type="QString" />
      <Option value="circle" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.2" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="3.4" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
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
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="outlineColor" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '154,154,154,255' END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" clip_to_extent="1" alpha="0.88" type="marker" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleMarker" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="square" name="cap_style" type="QString" />
      <Option value="213,94,0,255" name="color" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="bevel" name="joinstyle" type="QString" />
      <Option value="triangle" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.2" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="3.4" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
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
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="outlineColor" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '213,94,0,255' END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" clip_to_extent="1" alpha="0.88" type="marker" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleMarker" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="square" name="cap_style" type="QString" />
      <Option value="233,180,76,255" name="color" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="bevel" name="joinstyle" type="QString" />
      <Option value="circle" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.2" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="3.4" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
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
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="outlineColor" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '233,180,76,255' END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="3" clip_to_extent="1" alpha="0.88" type="marker" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleMarker" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="square" name="cap_style" type="QString" />
      <Option value="0,105,92,255" name="color" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="bevel" name="joinstyle" type="QString" />
      <Option value="square" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.2" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="3.4" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
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
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="outlineColor" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '0,105,92,255' END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="4" clip_to_extent="1" alpha="1" type="marker" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleMarker" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="square" name="cap_style" type="QString" />
      <Option value="255,255,255,90" name="color" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="bevel" name="joinstyle" type="QString" />
      <Option value="circle" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="90,90,90,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.55" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="3.4" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
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
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <source-symbol>
   <symbol name="0" clip_to_extent="1" alpha="1" type="marker" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleMarker" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="0" name="angle" type="QString" />
      <Option value="square" name="cap_style" type="QString" />
      <Option value="169,163,150,255" name="color" type="QString" />
      <Option value="1" name="horizontal_anchor_point" type="QString" />
      <Option value="bevel" name="joinstyle" type="QString" />
      <Option value="circle" name="name" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="255,255,255,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.2" name="outline_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="diameter" name="scale_method" type="QString" />
      <Option value="2" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="169,163,150,255" />
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
       <Option value="" name="name" type="QString" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option value="true" name="active" type="bool" />
         <Option value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" name="expression" type="QString" />
         <Option value="3" name="type" type="int" />
        </Option>
       </Option>
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </source-symbol>
  <rotation />
  <sizescale />
  <data-defined-size-legend title="Deaths reported" valign="bottom" type="separated">
   <lineSymbol>
    <symbol name="lineSymbol" clip_to_extent="1" alpha="1" type="line" force_rhr="0">
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
     <layer class="SimpleLine" locked="0" pass="0" enabled="1">
      <Option type="Map">
       <Option value="0" name="align_dash_pattern" type="QString" />
       <Option value="square" name="capstyle" type="QString" />
       <Option value="5;2" name="customdash" type="QString" />
       <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString" />
       <Option value="MM" name="customdash_unit" type="QString" />
       <Option value="0" name="dash_pattern_offset" type="QString" />
       <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString" />
       <Option value="MM" name="dash_pattern_offset_unit" type="QString" />
       <Option value="0" name="draw_inside_polygon" type="QString" />
       <Option value="bevel" name="joinstyle" type="QString" />
       <Option value="0,0,0,255" name="line_color" type="QString" />
       <Option value="solid" name="line_style" type="QString" />
       <Option value="0.2" name="line_width" type="QString" />
       <Option value="MM" name="line_width_unit" type="QString" />
       <Option value="0" name="offset" type="QString" />
       <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
       <Option value="MM" name="offset_unit" type="QString" />
       <Option value="0" name="ring_filter" type="QString" />
       <Option value="0" name="trim_distance_end" type="QString" />
       <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString" />
       <Option value="MM" name="trim_distance_end_unit" type="QString" />
       <Option value="0" name="trim_distance_start" type="QString" />
       <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString" />
       <Option value="MM" name="trim_distance_start_unit" type="QString" />
       <Option value="0" name="tweak_dash_pattern_on_corners" type="QString" />
       <Option value="0" name="use_custom_dash" type="QString" />
       <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString" />
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
        <Option value="" name="name" type="QString" />
        <Option name="properties" />
        <Option value="collection" name="type" type="QString" />
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
   </lineSymbol>
   <text-style align="1" color="0,0,0,255">
    <font weight="50" size="12" family="DejaVu LGC Sans" italic="0" />
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
  <orderby>
   <orderByClause asc="0" nullsFirst="1">coalesce("x_fat_best", "fatalities")</orderByClause>
  </orderby>
 </renderer-v2>
 <labeling type="rule-based">
  <rules key="{00000000-0000-4000-8000-000000000000}">
   <rule key="{00000000-0000-4000-8000-000000000001}" scalemaxdenom="300000">
    <settings calloutType="simple">
     <text-style fontFamily="DejaVu Sans" textColor="38,34,28,255" fontStrikeout="0" fontItalic="0" blendMode="0" fontSize="8" namedStyle="" legendString="Aa" multilineHeight="1" allowHtml="0" fontUnderline="0" fontWordSpacing="0" fontLetterSpacing="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" textOrientation="horizontal" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;location&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;x_location_ar&quot;, &quot;location&quot;) ELSE &quot;location&quot; || coalesce('\n' || &quot;x_location_ar&quot;, '') END" useSubstitutions="0" fontWeight="50" previewBkgrdColor="255,255,255,255" fontSizeUnit="Point" isExpression="1" fontKerning="1" textOpacity="1" capitalization="0">
      <families />
      <text-buffer bufferOpacity="1" bufferJoinStyle="128" bufferBlendMode="0" bufferDraw="1" bufferNoFill="1" bufferColor="255,255,255,220" bufferSize="0.80000000000000004" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" />
      <text-mask maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSize="1.5" maskJoinStyle="128" maskedSymbolLayers="" maskEnabled="0" maskOpacity="1" maskSizeUnits="MM" />
      <background shapeOffsetUnit="MM" shapeRotation="0" shapeSizeY="0" shapeBorderWidth="0" shapeSizeType="0" shapeBorderWidthUnit="MM" shapeFillColor="255,255,255,255" shapeType="0" shapeBlendMode="0" shapeSizeX="0" shapeOffsetY="0" shapeRotationType="0" shapeRadiiY="0" shapeSizeUnit="MM" shapeBorderColor="128,128,128,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiX="0" shapeOffsetX="0" shapeOpacity="1" shapeDraw="0" shapeSVGFile="" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM">
       <symbol name="fillSymbol" clip_to_extent="1" alpha="1" type="fill" force_rhr="0">
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
          <Option value="255,255,255,255" name="color" type="QString" />
          <Option value="bevel" name="joinstyle" type="QString" />
          <Option value="0,0" name="offset" type="QString" />
          <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
          <Option value="MM" name="offset_unit" type="QString" />
          <Option value="128,128,128,255" name="outline_color" type="QString" />
          <Option value="no" name="outline_style" type="QString" />
          <Option value="0" name="outline_width" type="QString" />
          <Option value="MM" name="outline_width_unit" type="QString" />
          <Option value="solid" name="style" type="QString" />
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
           <Option value="" name="name" type="QString" />
           <Option name="properties" />
           <Option value="collection" name="type" type="QString" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowUnder="0" shadowOpacity="0.69999999999999996" shadowRadiusAlphaOnly="0" shadowColor="0,0,0,255" shadowOffsetAngle="135" shadowOffsetGlobal="1" shadowRadius="1.5" shadowRadiusUnit="MM" shadowDraw="0" shadowBlendMode="6" shadowOffsetUnit="MM" shadowScale="100" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" />
      <dd_properties>
       <Option type="Map">
        <Option value="" name="name" type="QString" />
        <Option name="properties" />
        <Option value="collection" name="type" type="QString" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format rightDirectionSymbol="&gt;" placeDirectionSymbol="0" leftDirectionSymbol="&lt;" formatNumbers="0" decimals="3" wrapChar="" useMaxLineLengthForAutoWrap="1" multilineAlign="1" autoWrapLength="0" plussign="0" reverseDirectionSymbol="0" addDirectionSymbol="0" />
     <placement distMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" maxCurvedCharAngleIn="25" fitInPolygonOnly="0" geometryGeneratorEnabled="0" maxCurvedCharAngleOut="-25" priority="7" dist="0" distUnits="MM" yOffset="2.6000000000000001" repeatDistance="0" layerType="UnknownGeometry" offsetUnits="MM" lineAnchorClipping="0" polygonPlacementFlags="2" geometryGenerator="" repeatDistanceUnits="MM" preserveRotation="1" overrunDistanceUnit="MM" quadOffset="7" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorType="PointGeometry" rotationUnit="AngleDegrees" xOffset="0" placement="1" centroidInside="0" overrunDistance="0" lineAnchorPercent="0.5" centroidWhole="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" placementFlags="10" offsetType="0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" rotationAngle="0" />
     <rendering obstacleType="1" scaleVisibility="0" fontLimitPixelSize="0" fontMinPixelSize="0" fontMaxPixelSize="10000" zIndex="0" upsidedownLabels="0" drawLabels="1" limitNumLabels="0" labelPerPart="0" scaleMin="0" unplacedVisibility="0" obstacleFactor="1" maxNumLabels="2000" minFeatureSize="0" scaleMax="0" displayAll="0" obstacle="0" mergeLines="0" />
     <dd_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option value="pole_of_inaccessibility" name="anchorPoint" type="QString" />
       <Option value="0" name="blendMode" type="int" />
       <Option name="ddProperties" type="Map">
        <Option value="" name="name" type="QString" />
        <Option name="properties" />
        <Option value="collection" name="type" type="QString" />
       </Option>
       <Option value="false" name="drawToAllParts" type="bool" />
       <Option value="0" name="enabled" type="QString" />
       <Option value="point_on_exterior" name="labelAnchorPoint" type="QString" />
       <Option value="&lt;symbol name=&quot;symbol&quot; clip_to_extent=&quot;1&quot; alpha=&quot;1&quot; type=&quot;line&quot; force_rhr=&quot;0&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; name=&quot;name&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; name=&quot;type&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer class=&quot;SimpleLine&quot; locked=&quot;0&quot; pass=&quot;0&quot; enabled=&quot;1&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;0&quot; name=&quot;align_dash_pattern&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;square&quot; name=&quot;capstyle&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;5;2&quot; name=&quot;customdash&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;customdash_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;bevel&quot; name=&quot;joinstyle&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;60,60,60,255&quot; name=&quot;line_color&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;solid&quot; name=&quot;line_style&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0.3&quot; name=&quot;line_width&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;line_width_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;offset&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;offset_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;ring_filter&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;trim_distance_end&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;trim_distance_start&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;use_custom_dash&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;capstyle&quot; v=&quot;square&quot;/&gt;&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;/&gt;&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;joinstyle&quot; v=&quot;bevel&quot;/&gt;&lt;prop k=&quot;line_color&quot; v=&quot;60,60,60,255&quot;/&gt;&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;/&gt;&lt;prop k=&quot;line_width&quot; v=&quot;0.3&quot;/&gt;&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;offset&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; name=&quot;name&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; name=&quot;type&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" type="QString" />
       <Option value="0" name="minLength" type="double" />
       <Option value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" type="QString" />
       <Option value="MM" name="minLengthUnit" type="QString" />
       <Option value="0" name="offsetFromAnchor" type="double" />
       <Option value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" type="QString" />
       <Option value="MM" name="offsetFromAnchorUnit" type="QString" />
       <Option value="0" name="offsetFromLabel" type="double" />
       <Option value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" type="QString" />
       <Option value="MM" name="offsetFromLabelUnit" type="QString" />
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
   <column name="event_date" type="field" width="-1" hidden="0" />
   <column name="event_type" type="field" width="-1" hidden="0" />
   <column name="sub_event_type" type="field" width="-1" hidden="0" />
   <column name="location" type="field" width="-1" hidden="0" />
   <column name="admin1" type="field" width="-1" hidden="0" />
   <column name="x_fat_low" type="field" width="-1" hidden="0" />
   <column name="x_fat_best" type="field" width="-1" hidden="0" />
   <column name="x_fat_high" type="field" width="-1" hidden="0" />
   <column name="x_fat_status" type="field" width="-1" hidden="0" />
   <column name="x_confidence" type="field" width="-1" hidden="0" />
   <column name="x_n_originators" type="field" width="-1" hidden="0" />
   <column name="source" type="field" width="-1" hidden="0" />
   <column name="notes" type="field" width="-1" hidden="0" />
   <column name="event_id_cnty" type="field" width="-1" hidden="0" />
   <column name="fid" type="field" width="-1" hidden="1" />
   <column name="year" type="field" width="-1" hidden="1" />
   <column name="time_precision" type="field" width="-1" hidden="1" />
   <column name="disorder_type" type="field" width="-1" hidden="1" />
   <column name="actor1" type="field" width="-1" hidden="1" />
   <column name="assoc_actor_1" type="field" width="-1" hidden="1" />
   <column name="inter1" type="field" width="-1" hidden="1" />
   <column name="actor2" type="field" width="-1" hidden="1" />
   <column name="assoc_actor_2" type="field" width="-1" hidden="1" />
   <column name="inter2" type="field" width="-1" hidden="1" />
   <column name="interaction" type="field" width="-1" hidden="1" />
   <column name="civilian_targeting" type="field" width="-1" hidden="1" />
   <column name="iso" type="field" width="-1" hidden="1" />
   <column name="region" type="field" width="-1" hidden="1" />
   <column name="country" type="field" width="-1" hidden="1" />
   <column name="admin2" type="field" width="-1" hidden="1" />
   <column name="admin3" type="field" width="-1" hidden="1" />
   <column name="latitude" type="field" width="-1" hidden="1" />
   <column name="longitude" type="field" width="-1" hidden="1" />
   <column name="geo_precision" type="field" width="-1" hidden="1" />
   <column name="source_scale" type="field" width="-1" hidden="1" />
   <column name="fatalities" type="field" width="-1" hidden="1" />
   <column name="tags" type="field" width="-1" hidden="1" />
   <column name="timestamp" type="field" width="-1" hidden="1" />
   <column name="x_date_start" type="field" width="-1" hidden="1" />
   <column name="x_date_end" type="field" width="-1" hidden="1" />
   <column name="x_date_basis" type="field" width="-1" hidden="1" />
   <column name="x_place_id" type="field" width="-1" hidden="1" />
   <column name="x_location_ar" type="field" width="-1" hidden="1" />
   <column name="x_admin1_pcode" type="field" width="-1" hidden="1" />
   <column name="x_admin2_pcode" type="field" width="-1" hidden="1" />
   <column name="x_admin3_pcode" type="field" width="-1" hidden="1" />
   <column name="x_geo_basis" type="field" width="-1" hidden="1" />
   <column name="x_geo_uncertainty_m" type="field" width="-1" hidden="1" />
   <column name="x_geo_runner_up" type="field" width="-1" hidden="1" />
   <column name="x_where_prec_ucdp" type="field" width="-1" hidden="1" />
   <column name="x_date_prec_ucdp" type="field" width="-1" hidden="1" />
   <column name="x_event_clarity" type="field" width="-1" hidden="1" />
   <column name="x_type_of_violence_ucdp" type="field" width="-1" hidden="1" />
   <column name="x_fat_high_open" type="field" width="-1" hidden="1" />
   <column name="x_fat_side1" type="field" width="-1" hidden="1" />
   <column name="x_fat_side2" type="field" width="-1" hidden="1" />
   <column name="x_fat_civilians" type="field" width="-1" hidden="1" />
   <column name="x_fat_unknown" type="field" width="-1" hidden="1" />
   <column name="x_fat_imputed" type="field" width="-1" hidden="1" />
   <column name="x_fat_rule" type="field" width="-1" hidden="1" />
   <column name="x_fat_verified_min" type="field" width="-1" hidden="1" />
   <column name="x_alloc_group" type="field" width="-1" hidden="1" />
   <column name="x_injured_low" type="field" width="-1" hidden="1" />
   <column name="x_injured_high" type="field" width="-1" hidden="1" />
   <column name="x_displaced_low" type="field" width="-1" hidden="1" />
   <column name="x_displaced_high" type="field" width="-1" hidden="1" />
   <column name="x_crowd_low" type="field" width="-1" hidden="1" />
   <column name="x_crowd_high" type="field" width="-1" hidden="1" />
   <column name="x_n_claims" type="field" width="-1" hidden="1" />
   <column name="x_n_documents" type="field" width="-1" hidden="1" />
   <column name="x_party_sourced" type="field" width="-1" hidden="1" />
   <column name="x_verification" type="field" width="-1" hidden="1" />
   <column name="x_disputed" type="field" width="-1" hidden="1" />
   <column name="x_episode_id" type="field" width="-1" hidden="1" />
   <column name="x_anchor_claim_id" type="field" width="-1" hidden="1" />
   <column name="x_possible_duplicate_of" type="field" width="-1" hidden="1" />
   <column name="x_review_status" type="field" width="-1" hidden="1" />
   <column name="x_row_version" type="field" width="-1" hidden="1" />
   <column name="t_start" type="field" width="-1" hidden="1" />
   <column name="t_end" type="field" width="-1" hidden="1" />
   <column type="actions" width="-1" hidden="1" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="What and when" visibilityExpression="" visibilityExpressionEnabled="0">
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
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="Where" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="22" name="location" />
   <attributeEditorField showLabel="1" index="35" name="x_place_id" />
   <attributeEditorField showLabel="1" index="19" name="admin1" />
   <attributeEditorField showLabel="1" index="20" name="admin2" />
   <attributeEditorField showLabel="1" index="21" name="admin3" />
   <attributeEditorField showLabel="1" index="23" name="latitude" />
   <attributeEditorField showLabel="1" index="24" name="longitude" />
   <attributeEditorField showLabel="1" index="41" name="x_geo_uncertainty_m" />
   <attributeEditorField showLabel="1" index="25" name="geo_precision" />
   <attributeEditorField showLabel="1" index="40" name="x_geo_basis" />
   <attributeEditorField showLabel="1" index="42" name="x_geo_runner_up" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="Deaths" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="47" name="x_fat_low" />
   <attributeEditorField showLabel="1" index="48" name="x_fat_best" />
   <attributeEditorField showLabel="1" index="49" name="x_fat_high" />
   <attributeEditorField showLabel="1" index="50" name="x_fat_high_open" />
   <attributeEditorField showLabel="1" index="55" name="x_fat_status" />
   <attributeEditorField showLabel="1" index="57" name="x_fat_rule" />
   <attributeEditorField showLabel="1" index="56" name="x_fat_imputed" />
   <attributeEditorField showLabel="1" index="29" name="fatalities" />
   <attributeEditorField showLabel="1" index="51" name="x_fat_side1" />
   <attributeEditorField showLabel="1" index="52" name="x_fat_side2" />
   <attributeEditorField showLabel="1" index="53" name="x_fat_civilians" />
   <attributeEditorField showLabel="1" index="54" name="x_fat_unknown" />
   <attributeEditorField showLabel="1" index="58" name="x_fat_verified_min" />
   <attributeEditorField showLabel="1" index="60" name="x_injured_low" />
   <attributeEditorField showLabel="1" index="61" name="x_injured_high" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="How sure" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="71" name="x_confidence" />
   <attributeEditorField showLabel="1" index="70" name="x_verification" />
   <attributeEditorField showLabel="1" index="72" name="x_disputed" />
   <attributeEditorField showLabel="1" index="68" name="x_n_originators" />
   <attributeEditorField showLabel="1" index="66" name="x_n_claims" />
   <attributeEditorField showLabel="1" index="67" name="x_n_documents" />
   <attributeEditorField showLabel="1" index="69" name="x_party_sourced" />
   <attributeEditorField showLabel="1" index="76" name="x_review_status" />
   <attributeEditorField showLabel="1" index="75" name="x_possible_duplicate_of" />
   <attributeEditorField showLabel="1" index="73" name="x_episode_id" />
   <attributeEditorField showLabel="1" index="59" name="x_alloc_group" />
   <attributeEditorField showLabel="1" index="74" name="x_anchor_claim_id" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="Sources and claims" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="26" name="source" />
   <attributeEditorField showLabel="1" index="27" name="source_scale" />
   <attributeEditorRelation relation="event_claim_links" label="" showLabel="1" forceSuppressFormPopup="0" name="event_claim_links" relationWidgetTypeId="relation_editor" nmRelationId="claim_event_links">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="Deaths under each rule" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorRelation relation="event_rules" label="" showLabel="1" forceSuppressFormPopup="0" name="event_rules" relationWidgetTypeId="relation_editor" nmRelationId="">
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
