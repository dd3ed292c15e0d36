<qgis simplifyDrawingHints="1" readOnly="0" styleCategories="AllStyleCategories" simplifyAlgorithm="0" minScale="100000000" hasScaleBasedVisibilityFlag="0" simplifyLocal="1" maxScale="0" labelsEnabled="1" symbologyReferenceScale="-1" simplifyDrawingTol="1" simplifyMaxScale="1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal endExpression="" fixedDuration="0" durationField="" durationUnit="min" limitMode="0" startField="t_start" enabled="1" mode="2" accumulate="0" endField="t_end" startExpression="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 referencescale="-1" attr="CASE WHEN &quot;x_n_originators&quot; = 0 THEN 'none' WHEN &quot;x_party_sourced&quot; THEN 'party' WHEN &quot;x_n_originators&quot; = 1 THEN 'one' ELSE 'several' END" type="categorizedSymbol" forceraster="0" enableorderby="0" symbollevels="0">
  <categories>
   <category value="none" label="No named speaker" render="true" symbol="0" />
   <category value="party" label="Parties to the fight only" render="true" symbol="1" />
   <category value="one" label="One first speaker" render="true" symbol="2" />
   <category value="several" label="Two or more first speakers" render="true" symbol="3" />
   <category value="(hollow)" label="Hollow: number of deaths unknown or by convention" render="true" symbol="4" />
  </categories>
  <symbols>
   <symbol force_rhr="0" name="0" type="marker" alpha="0.88" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleMarker" locked="0" enabled="1">
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
   <symbol force_rhr="0" name="1" type="marker" alpha="0.88" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleMarker" locked="0" enabled="1">
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
   <symbol force_rhr="0" name="2" type="marker" alpha="0.88" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleMarker" locked="0" enabled="1">
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
   <symbol force_rhr="0" name="3" type="marker" alpha="0.88" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleMarker" locked="0" enabled="1">
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
   <symbol force_rhr="0" name="4" type="marker" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleMarker" locked="0" enabled="1">
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
   <symbol force_rhr="0" name="0" type="marker" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" class="SimpleMarker" locked="0" enabled="1">
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
  <data-defined-size-legend type="separated" valign="bottom" title="Deaths reported">
   <lineSymbol>
    <symbol force_rhr="0" name="lineSymbol" type="line" alpha="1" clip_to_extent="1">
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
     <layer pass="0" class="SimpleLine" locked="0" enabled="1">
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
        <Option value="" name="name" type="QString" />
        <Option name="properties" />
        <Option value="collection" name="type" type="QString" />
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
   </lineSymbol>
   <text-style color="0,0,0,255" align="1">
    <font size="12" weight="50" family="DejaVu LGC Sans" italic="0" />
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
   <rule key="{00000000-0000-4000-8000-000000000001}" scalemaxdenom="300000">
    <settings calloutType="simple">
     <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontWeight="50" legendString="Aa" fontLetterSpacing="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;location&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;x_location_ar&quot;, &quot;location&quot;) ELSE &quot;location&quot; || coalesce('\n' || &quot;x_location_ar&quot;, '') END" multilineHeight="1" namedStyle="" fontKerning="1" allowHtml="0" fontItalic="0" fontWordSpacing="0" fontSizeUnit="Point" textOpacity="1" useSubstitutions="0" fontUnderline="0" blendMode="0" fontStrikeout="0" capitalization="0" fontSize="8" isExpression="1" textOrientation="horizontal" fontFamily="DejaVu Sans" previewBkgrdColor="255,255,255,255" textColor="38,34,28,255">
      <families />
      <text-buffer bufferSize="0.80000000000000004" bufferSizeUnits="MM" bufferNoFill="1" bufferBlendMode="0" bufferDraw="1" bufferColor="255,255,255,220" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferOpacity="1" bufferJoinStyle="128" />
      <text-mask maskEnabled="0" maskType="0" maskOpacity="1" maskSizeUnits="MM" maskSize="1.5" maskJoinStyle="128" maskedSymbolLayers="" maskSizeMapUnitScale="3x:0,0,0,0,0,0" />
      <background shapeSizeX="0" shapeBorderWidthUnit="MM" shapeBlendMode="0" shapeRadiiX="0" shapeBorderColor="128,128,128,255" shapeRotationType="0" shapeOffsetX="0" shapeOffsetY="0" shapeSizeType="0" shapeBorderWidth="0" shapeRadiiY="0" shapeSizeUnit="MM" shapeRotation="0" shapeRadiiUnit="MM" shapeSizeY="0" shapeJoinStyle="64" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeType="0" shapeFillColor="255,255,255,255" shapeOffsetUnit="MM" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOpacity="1" shapeDraw="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeSVGFile="">
       <symbol force_rhr="0" name="fillSymbol" type="fill" alpha="1" clip_to_extent="1">
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
           <Option value="" name="name" type="QString" />
           <Option name="properties" />
           <Option value="collection" name="type" type="QString" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetDist="1" shadowUnder="0" shadowColor="0,0,0,255" shadowRadius="1.5" shadowOffsetAngle="135" shadowOpacity="0.69999999999999996" shadowRadiusUnit="MM" shadowDraw="0" shadowScale="100" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowBlendMode="6" shadowOffsetGlobal="1" shadowRadiusAlphaOnly="0" />
      <dd_properties>
       <Option type="Map">
        <Option value="" name="name" type="QString" />
        <Option name="properties" />
        <Option value="collection" name="type" type="QString" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format placeDirectionSymbol="0" rightDirectionSymbol="&gt;" autoWrapLength="0" multilineAlign="1" leftDirectionSymbol="&lt;" useMaxLineLengthForAutoWrap="1" addDirectionSymbol="0" reverseDirectionSymbol="0" formatNumbers="0" plussign="0" wrapChar="" decimals="3" />
     <placement fitInPolygonOnly="0" polygonPlacementFlags="2" distUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetUnits="MM" xOffset="0" rotationAngle="0" rotationUnit="AngleDegrees" lineAnchorClipping="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" layerType="UnknownGeometry" geometryGeneratorType="PointGeometry" priority="7" placement="1" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-25" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorEnabled="0" lineAnchorType="0" placementFlags="10" dist="0" geometryGenerator="" distMapUnitScale="3x:0,0,0,0,0,0" quadOffset="7" centroidWhole="0" yOffset="2.6000000000000001" centroidInside="0" maxCurvedCharAngleIn="25" preserveRotation="1" repeatDistanceUnits="MM" offsetType="0" overrunDistance="0" repeatDistance="0" />
     <rendering drawLabels="1" obstacleType="1" zIndex="0" unplacedVisibility="0" fontMinPixelSize="0" fontMaxPixelSize="10000" mergeLines="0" labelPerPart="0" obstacleFactor="1" obstacle="0" displayAll="0" fontLimitPixelSize="0" upsidedownLabels="0" scaleMin="0" limitNumLabels="0" minFeatureSize="0" scaleVisibility="0" scaleMax="0" maxNumLabels="2000" />
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
       <Option value="&lt;symbol force_rhr=&quot;0&quot; name=&quot;symbol&quot; type=&quot;line&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; name=&quot;name&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; name=&quot;type&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer pass=&quot;0&quot; class=&quot;SimpleLine&quot; locked=&quot;0&quot; enabled=&quot;1&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;0&quot; name=&quot;align_dash_pattern&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;square&quot; name=&quot;capstyle&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;5;2&quot; name=&quot;customdash&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;customdash_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;bevel&quot; name=&quot;joinstyle&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;60,60,60,255&quot; name=&quot;line_color&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;solid&quot; name=&quot;line_style&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0.3&quot; name=&quot;line_width&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;line_width_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;offset&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;offset_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;ring_filter&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;trim_distance_end&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;trim_distance_start&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;0&quot; name=&quot;use_custom_dash&quot; type=&quot;QString&quot;/&gt;&lt;Option value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;prop v=&quot;0&quot; k=&quot;align_dash_pattern&quot;/&gt;&lt;prop v=&quot;square&quot; k=&quot;capstyle&quot;/&gt;&lt;prop v=&quot;5;2&quot; k=&quot;customdash&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;customdash_map_unit_scale&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;customdash_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;dash_pattern_offset&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;draw_inside_polygon&quot;/&gt;&lt;prop v=&quot;bevel&quot; k=&quot;joinstyle&quot;/&gt;&lt;prop v=&quot;60,60,60,255&quot; k=&quot;line_color&quot;/&gt;&lt;prop v=&quot;solid&quot; k=&quot;line_style&quot;/&gt;&lt;prop v=&quot;0.3&quot; k=&quot;line_width&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;line_width_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;offset&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;offset_map_unit_scale&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;offset_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;ring_filter&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;trim_distance_end&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;trim_distance_end_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;trim_distance_start&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;prop v=&quot;MM&quot; k=&quot;trim_distance_start_unit&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;prop v=&quot;0&quot; k=&quot;use_custom_dash&quot;/&gt;&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;width_map_unit_scale&quot;/&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option value=&quot;&quot; name=&quot;name&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option value=&quot;collection&quot; name=&quot;type&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" type="QString" />
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
 <attributetableconfig actionWidgetStyle="dropDown" sortExpression="&quot;event_date&quot;" sortOrder="0">
  <columns>
   <column width="-1" name="event_date" hidden="0" type="field" />
   <column width="-1" name="event_type" hidden="0" type="field" />
   <column width="-1" name="sub_event_type" hidden="0" type="field" />
   <column width="-1" name="location" hidden="0" type="field" />
   <column width="-1" name="admin1" hidden="0" type="field" />
   <column width="-1" name="x_fat_low" hidden="0" type="field" />
   <column width="-1" name="x_fat_best" hidden="0" type="field" />
   <column width="-1" name="x_fat_high" hidden="0" type="field" />
   <column width="-1" name="x_fat_status" hidden="0" type="field" />
   <column width="-1" name="x_confidence" hidden="0" type="field" />
   <column width="-1" name="x_n_originators" hidden="0" type="field" />
   <column width="-1" name="source" hidden="0" type="field" />
   <column width="-1" name="notes" hidden="0" type="field" />
   <column width="-1" name="event_id_cnty" hidden="0" type="field" />
   <column width="-1" name="fid" hidden="1" type="field" />
   <column width="-1" name="year" hidden="1" type="field" />
   <column width="-1" name="time_precision" hidden="1" type="field" />
   <column width="-1" name="disorder_type" hidden="1" type="field" />
   <column width="-1" name="actor1" hidden="1" type="field" />
   <column width="-1" name="assoc_actor_1" hidden="1" type="field" />
   <column width="-1" name="inter1" hidden="1" type="field" />
   <column width="-1" name="actor2" hidden="1" type="field" />
   <column width="-1" name="assoc_actor_2" hidden="1" type="field" />
   <column width="-1" name="inter2" hidden="1" type="field" />
   <column width="-1" name="interaction" hidden="1" type="field" />
   <column width="-1" name="civilian_targeting" hidden="1" type="field" />
   <column width="-1" name="iso" hidden="1" type="field" />
   <column width="-1" name="region" hidden="1" type="field" />
   <column width="-1" name="country" hidden="1" type="field" />
   <column width="-1" name="admin2" hidden="1" type="field" />
   <column width="-1" name="admin3" hidden="1" type="field" />
   <column width="-1" name="latitude" hidden="1" type="field" />
   <column width="-1" name="longitude" hidden="1" type="field" />
   <column width="-1" name="geo_precision" hidden="1" type="field" />
   <column width="-1" name="source_scale" hidden="1" type="field" />
   <column width="-1" name="fatalities" hidden="1" type="field" />
   <column width="-1" name="tags" hidden="1" type="field" />
   <column width="-1" name="timestamp" hidden="1" type="field" />
   <column width="-1" name="x_date_start" hidden="1" type="field" />
   <column width="-1" name="x_date_end" hidden="1" type="field" />
   <column width="-1" name="x_date_basis" hidden="1" type="field" />
   <column width="-1" name="x_place_id" hidden="1" type="field" />
   <column width="-1" name="x_admin1_pcode" hidden="1" type="field" />
   <column width="-1" name="x_admin2_pcode" hidden="1" type="field" />
   <column width="-1" name="x_admin3_pcode" hidden="1" type="field" />
   <column width="-1" name="x_geo_basis" hidden="1" type="field" />
   <column width="-1" name="x_geo_uncertainty_m" hidden="1" type="field" />
   <column width="-1" name="x_geo_runner_up" hidden="1" type="field" />
   <column width="-1" name="x_where_prec_ucdp" hidden="1" type="field" />
   <column width="-1" name="x_date_prec_ucdp" hidden="1" type="field" />
   <column width="-1" name="x_event_clarity" hidden="1" type="field" />
   <column width="-1" name="x_type_of_violence_ucdp" hidden="1" type="field" />
   <column width="-1" name="x_fat_high_open" hidden="1" type="field" />
   <column width="-1" name="x_fat_side1" hidden="1" type="field" />
   <column width="-1" name="x_fat_side2" hidden="1" type="field" />
   <column width="-1" name="x_fat_civilians" hidden="1" type="field" />
   <column width="-1" name="x_fat_unknown" hidden="1" type="field" />
   <column width="-1" name="x_fat_imputed" hidden="1" type="field" />
   <column width="-1" name="x_fat_rule" hidden="1" type="field" />
   <column width="-1" name="x_fat_verified_min" hidden="1" type="field" />
   <column width="-1" name="x_alloc_group" hidden="1" type="field" />
   <column width="-1" name="x_injured_low" hidden="1" type="field" />
   <column width="-1" name="x_injured_high" hidden="1" type="field" />
   <column width="-1" name="x_displaced_low" hidden="1" type="field" />
   <column width="-1" name="x_displaced_high" hidden="1" type="field" />
   <column width="-1" name="x_crowd_low" hidden="1" type="field" />
   <column width="-1" name="x_crowd_high" hidden="1" type="field" />
   <column width="-1" name="x_n_claims" hidden="1" type="field" />
   <column width="-1" name="x_n_documents" hidden="1" type="field" />
   <column width="-1" name="x_party_sourced" hidden="1" type="field" />
   <column width="-1" name="x_verification" hidden="1" type="field" />
   <column width="-1" name="x_disputed" hidden="1" type="field" />
   <column width="-1" name="x_episode_id" hidden="1" type="field" />
   <column width="-1" name="x_anchor_claim_id" hidden="1" type="field" />
   <column width="-1" name="x_possible_duplicate_of" hidden="1" type="field" />
   <column width="-1" name="x_review_status" hidden="1" type="field" />
   <column width="-1" name="x_row_version" hidden="1" type="field" />
   <column width="-1" name="t_start" hidden="1" type="field" />
   <column width="-1" name="t_end" hidden="1" type="field" />
   <column width="-1" name="x_location_ar" hidden="1" type="field" />
   <column width="-1" hidden="1" type="actions" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer columnCount="2" name="What and when" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="event_id_cnty" showLabel="1" index="1" />
   <attributeEditorField name="event_type" showLabel="1" index="6" />
   <attributeEditorField name="sub_event_type" showLabel="1" index="7" />
   <attributeEditorField name="disorder_type" showLabel="1" index="5" />
   <attributeEditorField name="event_date" showLabel="1" index="2" />
   <attributeEditorField name="x_date_start" showLabel="1" index="32" />
   <attributeEditorField name="x_date_end" showLabel="1" index="33" />
   <attributeEditorField name="time_precision" showLabel="1" index="4" />
   <attributeEditorField name="actor1" showLabel="1" index="8" />
   <attributeEditorField name="assoc_actor_1" showLabel="1" index="9" />
   <attributeEditorField name="actor2" showLabel="1" index="11" />
   <attributeEditorField name="assoc_actor_2" showLabel="1" index="12" />
   <attributeEditorField name="civilian_targeting" showLabel="1" index="15" />
   <attributeEditorField name="notes" showLabel="1" index="28" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="2" name="Where" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="location" showLabel="1" index="22" />
   <attributeEditorField name="x_place_id" showLabel="1" index="35" />
   <attributeEditorField name="admin1" showLabel="1" index="19" />
   <attributeEditorField name="admin2" showLabel="1" index="20" />
   <attributeEditorField name="admin3" showLabel="1" index="21" />
   <attributeEditorField name="latitude" showLabel="1" index="23" />
   <attributeEditorField name="longitude" showLabel="1" index="24" />
   <attributeEditorField name="x_geo_uncertainty_m" showLabel="1" index="41" />
   <attributeEditorField name="geo_precision" showLabel="1" index="25" />
   <attributeEditorField name="x_geo_basis" showLabel="1" index="40" />
   <attributeEditorField name="x_geo_runner_up" showLabel="1" index="42" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="2" name="Deaths" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="x_fat_low" showLabel="1" index="47" />
   <attributeEditorField name="x_fat_best" showLabel="1" index="48" />
   <attributeEditorField name="x_fat_high" showLabel="1" index="49" />
   <attributeEditorField name="x_fat_high_open" showLabel="1" index="50" />
   <attributeEditorField name="x_fat_status" showLabel="1" index="55" />
   <attributeEditorField name="x_fat_rule" showLabel="1" index="57" />
   <attributeEditorField name="x_fat_imputed" showLabel="1" index="56" />
   <attributeEditorField name="fatalities" showLabel="1" index="29" />
   <attributeEditorField name="x_fat_side1" showLabel="1" index="51" />
   <attributeEditorField name="x_fat_side2" showLabel="1" index="52" />
   <attributeEditorField name="x_fat_civilians" showLabel="1" index="53" />
   <attributeEditorField name="x_fat_unknown" showLabel="1" index="54" />
   <attributeEditorField name="x_fat_verified_min" showLabel="1" index="58" />
   <attributeEditorField name="x_injured_low" showLabel="1" index="60" />
   <attributeEditorField name="x_injured_high" showLabel="1" index="61" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="2" name="How sure" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="x_confidence" showLabel="1" index="71" />
   <attributeEditorField name="x_verification" showLabel="1" index="70" />
   <attributeEditorField name="x_disputed" showLabel="1" index="72" />
   <attributeEditorField name="x_n_originators" showLabel="1" index="68" />
   <attributeEditorField name="x_n_claims" showLabel="1" index="66" />
   <attributeEditorField name="x_n_documents" showLabel="1" index="67" />
   <attributeEditorField name="x_party_sourced" showLabel="1" index="69" />
   <attributeEditorField name="x_review_status" showLabel="1" index="76" />
   <attributeEditorField name="x_possible_duplicate_of" showLabel="1" index="75" />
   <attributeEditorField name="x_episode_id" showLabel="1" index="73" />
   <attributeEditorField name="x_alloc_group" showLabel="1" index="59" />
   <attributeEditorField name="x_anchor_claim_id" showLabel="1" index="74" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" name="Sources and claims" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="source" showLabel="1" index="26" />
   <attributeEditorField name="source_scale" showLabel="1" index="27" />
   <attributeEditorRelation name="event_claim_links" showLabel="1" forceSuppressFormPopup="0" label="" nmRelationId="claim_event_links" relation="event_claim_links" relationWidgetTypeId="">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" name="Deaths under each rule" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorRelation name="event_rules" showLabel="1" forceSuppressFormPopup="0" label="" nmRelationId="" relation="event_rules" relationWidgetTypeId="">
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
