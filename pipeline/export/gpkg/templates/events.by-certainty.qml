<qgis readOnly="0" simplifyLocal="1" simplifyMaxScale="1" symbologyReferenceScale="-1" simplifyDrawingHints="1" simplifyAlgorithm="0" styleCategories="AllStyleCategories" hasScaleBasedVisibilityFlag="0" labelsEnabled="1" minScale="100000000" maxScale="0" simplifyDrawingTol="1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal startExpression="" durationUnit="min" enabled="1" endExpression="" durationField="" limitMode="0" startField="t_start" mode="2" accumulate="0" endField="t_end" fixedDuration="0">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 referencescale="-1" type="categorizedSymbol" forceraster="0" attr="x_confidence" symbollevels="0" enableorderby="0">
  <categories>
   <category label="High" symbol="0" value="high" render="true" />
   <category label="Medium" symbol="1" value="medium" render="true" />
   <category label="Low" symbol="2" value="low" render="true" />
   <category label="Hollow: number of deaths unknown or by convention" symbol="3" value="(hollow)" render="true" />
  </categories>
  <symbols>
   <symbol name="0" type="marker" clip_to_extent="1" force_rhr="0" alpha="0.88">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" />
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="cap_style" type="QString" value="square" />
      <Option name="color" type="QString" value="8,48,107,255" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="joinstyle" type="QString" value="bevel" />
      <Option name="name" type="QString" value="circle" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_style" type="QString" value="solid" />
      <Option name="outline_width" type="QString" value="0.2" />
      <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="scale_method" type="QString" value="diameter" />
      <Option name="size" type="QString" value="3.4" />
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="size_unit" type="QString" value="MM" />
      <Option name="vertical_anchor_point" type="QString" value="1" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="8,48,107,255" />
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
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '8,48,107,255' END" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" type="marker" clip_to_extent="1" force_rhr="0" alpha="0.88">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" />
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="cap_style" type="QString" value="square" />
      <Option name="color" type="QString" value="66,146,198,255" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="joinstyle" type="QString" value="bevel" />
      <Option name="name" type="QString" value="circle" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_style" type="QString" value="solid" />
      <Option name="outline_width" type="QString" value="0.2" />
      <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="scale_method" type="QString" value="diameter" />
      <Option name="size" type="QString" value="3.4" />
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="size_unit" type="QString" value="MM" />
      <Option name="vertical_anchor_point" type="QString" value="1" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="66,146,198,255" />
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
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '66,146,198,255' END" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" type="marker" clip_to_extent="1" force_rhr="0" alpha="0.88">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" />
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="cap_style" type="QString" value="square" />
      <Option name="color" type="QString" value="198,219,239,255" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="joinstyle" type="QString" value="bevel" />
      <Option name="name" type="QString" value="circle" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_style" type="QString" value="solid" />
      <Option name="outline_width" type="QString" value="0.2" />
      <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="scale_method" type="QString" value="diameter" />
      <Option name="size" type="QString" value="3.4" />
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="size_unit" type="QString" value="MM" />
      <Option name="vertical_anchor_point" type="QString" value="1" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="198,219,239,255" />
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
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '198,219,239,255' END" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineWidth" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="3" type="marker" clip_to_extent="1" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" />
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="cap_style" type="QString" value="square" />
      <Option name="color" type="QString" value="255,255,255,90" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="joinstyle" type="QString" value="bevel" />
      <Option name="name" type="QString" value="circle" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="90,90,90,255" />
      <Option name="outline_style" type="QString" value="solid" />
      <Option name="outline_width" type="QString" value="0.55" />
      <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="scale_method" type="QString" value="diameter" />
      <Option name="size" type="QString" value="3.4" />
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="size_unit" type="QString" value="MM" />
      <Option name="vertical_anchor_point" type="QString" value="1" />
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
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <source-symbol>
   <symbol name="0" type="marker" clip_to_extent="1" force_rhr="0" alpha="1">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" />
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleMarker" locked="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="cap_style" type="QString" value="square" />
      <Option name="color" type="QString" value="169,163,150,255" />
      <Option name="horizontal_anchor_point" type="QString" value="1" />
      <Option name="joinstyle" type="QString" value="bevel" />
      <Option name="name" type="QString" value="circle" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="255,255,255,255" />
      <Option name="outline_style" type="QString" value="solid" />
      <Option name="outline_width" type="QString" value="0.2" />
      <Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="scale_method" type="QString" value="diameter" />
      <Option name="size" type="QString" value="2" />
      <Option name="size_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
      <Option name="size_unit" type="QString" value="MM" />
      <Option name="vertical_anchor_point" type="QString" value="1" />
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
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </source-symbol>
  <rotation />
  <sizescale />
  <data-defined-size-legend type="separated" valign="bottom" title="Deaths reported">
   <lineSymbol>
    <symbol name="lineSymbol" type="line" clip_to_extent="1" force_rhr="0" alpha="1">
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" />
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <layer pass="0" enabled="1" class="SimpleLine" locked="0">
      <Option type="Map">
       <Option name="align_dash_pattern" type="QString" value="0" />
       <Option name="capstyle" type="QString" value="square" />
       <Option name="customdash" type="QString" value="5;2" />
       <Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="customdash_unit" type="QString" value="MM" />
       <Option name="dash_pattern_offset" type="QString" value="0" />
       <Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
       <Option name="draw_inside_polygon" type="QString" value="0" />
       <Option name="joinstyle" type="QString" value="bevel" />
       <Option name="line_color" type="QString" value="0,0,0,255" />
       <Option name="line_style" type="QString" value="solid" />
       <Option name="line_width" type="QString" value="0.2" />
       <Option name="line_width_unit" type="QString" value="MM" />
       <Option name="offset" type="QString" value="0" />
       <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="offset_unit" type="QString" value="MM" />
       <Option name="ring_filter" type="QString" value="0" />
       <Option name="trim_distance_end" type="QString" value="0" />
       <Option name="trim_distance_end_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="trim_distance_end_unit" type="QString" value="MM" />
       <Option name="trim_distance_start" type="QString" value="0" />
       <Option name="trim_distance_start_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="trim_distance_start_unit" type="QString" value="MM" />
       <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
       <Option name="use_custom_dash" type="QString" value="0" />
       <Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
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
        <Option name="name" type="QString" value="" />
        <Option name="properties" />
        <Option name="type" type="QString" value="collection" />
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
   </lineSymbol>
   <text-style align="1" color="0,0,0,255">
    <font italic="0" size="12" family="DejaVu LGC Sans" weight="50" />
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
     <text-style fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;location&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;x_location_ar&quot;, &quot;location&quot;) ELSE &quot;location&quot; || coalesce('\n' || &quot;x_location_ar&quot;, '') END" textOrientation="horizontal" fontStrikeout="0" textOpacity="1" fontFamily="DejaVu Sans" previewBkgrdColor="255,255,255,255" useSubstitutions="0" namedStyle="" multilineHeight="1" allowHtml="0" fontItalic="0" fontWeight="50" fontSize="8" fontSizeUnit="Point" isExpression="1" fontWordSpacing="0" legendString="Aa" fontSizeMapUnitScale="3x:0,0,0,0,0,0" capitalization="0" fontLetterSpacing="0" fontKerning="1" textColor="38,34,28,255" fontUnderline="0" blendMode="0">
      <families />
      <text-buffer bufferOpacity="1" bufferBlendMode="0" bufferJoinStyle="128" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferColor="255,255,255,220" bufferNoFill="1" bufferSize="0.80000000000000004" bufferDraw="1" />
      <text-mask maskOpacity="1" maskSize="1.5" maskSizeUnits="MM" maskJoinStyle="128" maskEnabled="0" maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskedSymbolLayers="" />
      <background shapeOffsetUnit="MM" shapeRadiiY="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidth="0" shapeRotationType="0" shapeBorderColor="128,128,128,255" shapeSizeY="0" shapeFillColor="255,255,255,255" shapeOpacity="1" shapeSizeX="0" shapeSizeUnit="MM" shapeSVGFile="" shapeRotation="0" shapeJoinStyle="64" shapeBlendMode="0" shapeDraw="0" shapeOffsetY="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiX="0" shapeOffsetX="0" shapeSizeType="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeType="0" shapeBorderWidthUnit="MM">
       <symbol name="fillSymbol" type="fill" clip_to_extent="1" force_rhr="0" alpha="1">
        <data_defined_properties>
         <Option type="Map">
          <Option name="name" type="QString" value="" />
          <Option name="properties" />
          <Option name="type" type="QString" value="collection" />
         </Option>
        </data_defined_properties>
        <layer pass="0" enabled="1" class="SimpleFill" locked="0">
         <Option type="Map">
          <Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
          <Option name="color" type="QString" value="255,255,255,255" />
          <Option name="joinstyle" type="QString" value="bevel" />
          <Option name="offset" type="QString" value="0,0" />
          <Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
          <Option name="offset_unit" type="QString" value="MM" />
          <Option name="outline_color" type="QString" value="128,128,128,255" />
          <Option name="outline_style" type="QString" value="no" />
          <Option name="outline_width" type="QString" value="0" />
          <Option name="outline_width_unit" type="QString" value="MM" />
          <Option name="style" type="QString" value="solid" />
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
           <Option name="name" type="QString" value="" />
           <Option name="properties" />
           <Option name="type" type="QString" value="collection" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowDraw="0" shadowOffsetDist="1" shadowRadius="1.5" shadowRadiusUnit="MM" shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowBlendMode="6" shadowRadiusAlphaOnly="0" shadowUnder="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOffsetAngle="135" shadowOffsetGlobal="1" shadowScale="100" />
      <dd_properties>
       <Option type="Map">
        <Option name="name" type="QString" value="" />
        <Option name="properties" />
        <Option name="type" type="QString" value="collection" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format autoWrapLength="0" multilineAlign="1" reverseDirectionSymbol="0" placeDirectionSymbol="0" leftDirectionSymbol="&lt;" wrapChar="" useMaxLineLengthForAutoWrap="1" rightDirectionSymbol="&gt;" addDirectionSymbol="0" formatNumbers="0" decimals="3" plussign="0" />
     <placement placementFlags="10" distUnits="MM" placement="1" overrunDistance="0" overrunDistanceUnit="MM" yOffset="2.6000000000000001" offsetUnits="MM" repeatDistance="0" centroidInside="0" layerType="UnknownGeometry" polygonPlacementFlags="2" geometryGeneratorType="PointGeometry" fitInPolygonOnly="0" repeatDistanceUnits="MM" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" rotationAngle="0" priority="7" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" geometryGenerator="" geometryGeneratorEnabled="0" quadOffset="7" rotationUnit="AngleDegrees" lineAnchorPercent="0.5" lineAnchorType="0" lineAnchorClipping="0" dist="0" offsetType="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" xOffset="0" maxCurvedCharAngleIn="25" distMapUnitScale="3x:0,0,0,0,0,0" centroidWhole="0" maxCurvedCharAngleOut="-25" />
     <rendering maxNumLabels="2000" scaleVisibility="0" minFeatureSize="0" limitNumLabels="0" scaleMax="0" upsidedownLabels="0" labelPerPart="0" obstacle="0" fontLimitPixelSize="0" fontMinPixelSize="0" fontMaxPixelSize="10000" mergeLines="0" obstacleFactor="1" scaleMin="0" unplacedVisibility="0" displayAll="0" obstacleType="1" drawLabels="1" zIndex="0" />
     <dd_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" />
       <Option name="type" type="QString" value="collection" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option name="anchorPoint" type="QString" value="pole_of_inaccessibility" />
       <Option name="blendMode" type="int" value="0" />
       <Option name="ddProperties" type="Map">
        <Option name="name" type="QString" value="" />
        <Option name="properties" />
        <Option name="type" type="QString" value="collection" />
       </Option>
       <Option name="drawToAllParts" type="bool" value="false" />
       <Option name="enabled" type="QString" value="0" />
       <Option name="labelAnchorPoint" type="QString" value="point_on_exterior" />
       <Option name="lineSymbol" type="QString" value="&lt;symbol name=&quot;symbol&quot; type=&quot;line&quot; clip_to_extent=&quot;1&quot; force_rhr=&quot;0&quot; alpha=&quot;1&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer pass=&quot;0&quot; enabled=&quot;1&quot; class=&quot;SimpleLine&quot; locked=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option name=&quot;align_dash_pattern&quot; type=&quot;QString&quot; value=&quot;0&quot;/&gt;&lt;Option name=&quot;capstyle&quot; type=&quot;QString&quot; value=&quot;square&quot;/&gt;&lt;Option name=&quot;customdash&quot; type=&quot;QString&quot; value=&quot;5;2&quot;/&gt;&lt;Option name=&quot;customdash_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;Option name=&quot;customdash_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/&gt;&lt;Option name=&quot;dash_pattern_offset&quot; type=&quot;QString&quot; value=&quot;0&quot;/&gt;&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;Option name=&quot;dash_pattern_offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/&gt;&lt;Option name=&quot;draw_inside_polygon&quot; type=&quot;QString&quot; value=&quot;0&quot;/&gt;&lt;Option name=&quot;joinstyle&quot; type=&quot;QString&quot; value=&quot;bevel&quot;/&gt;&lt;Option name=&quot;line_color&quot; type=&quot;QString&quot; value=&quot;60,60,60,255&quot;/&gt;&lt;Option name=&quot;line_style&quot; type=&quot;QString&quot; value=&quot;solid&quot;/&gt;&lt;Option name=&quot;line_width&quot; type=&quot;QString&quot; value=&quot;0.3&quot;/&gt;&lt;Option name=&quot;line_width_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/&gt;&lt;Option name=&quot;offset&quot; type=&quot;QString&quot; value=&quot;0&quot;/&gt;&lt;Option name=&quot;offset_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;Option name=&quot;offset_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/&gt;&lt;Option name=&quot;ring_filter&quot; type=&quot;QString&quot; value=&quot;0&quot;/&gt;&lt;Option name=&quot;trim_distance_end&quot; type=&quot;QString&quot; value=&quot;0&quot;/&gt;&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;Option name=&quot;trim_distance_end_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/&gt;&lt;Option name=&quot;trim_distance_start&quot; type=&quot;QString&quot; value=&quot;0&quot;/&gt;&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;Option name=&quot;trim_distance_start_unit&quot; type=&quot;QString&quot; value=&quot;MM&quot;/&gt;&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; type=&quot;QString&quot; value=&quot;0&quot;/&gt;&lt;Option name=&quot;use_custom_dash&quot; type=&quot;QString&quot; value=&quot;0&quot;/&gt;&lt;Option name=&quot;width_map_unit_scale&quot; type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;/Option&gt;&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;capstyle&quot; v=&quot;square&quot;/&gt;&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;/&gt;&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;joinstyle&quot; v=&quot;bevel&quot;/&gt;&lt;prop k=&quot;line_color&quot; v=&quot;60,60,60,255&quot;/&gt;&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;/&gt;&lt;prop k=&quot;line_width&quot; v=&quot;0.3&quot;/&gt;&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;offset&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option name=&quot;name&quot; type=&quot;QString&quot; value=&quot;&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option name=&quot;type&quot; type=&quot;QString&quot; value=&quot;collection&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" />
       <Option name="minLength" type="double" value="0" />
       <Option name="minLengthMapUnitScale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="minLengthUnit" type="QString" value="MM" />
       <Option name="offsetFromAnchor" type="double" value="0" />
       <Option name="offsetFromAnchorMapUnitScale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="offsetFromAnchorUnit" type="QString" value="MM" />
       <Option name="offsetFromLabel" type="double" value="0" />
       <Option name="offsetFromLabelMapUnitScale" type="QString" value="3x:0,0,0,0,0,0" />
       <Option name="offsetFromLabelUnit" type="QString" value="MM" />
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
   <column name="event_date" type="field" hidden="0" width="-1" />
   <column name="event_type" type="field" hidden="0" width="-1" />
   <column name="sub_event_type" type="field" hidden="0" width="-1" />
   <column name="location" type="field" hidden="0" width="-1" />
   <column name="admin1" type="field" hidden="0" width="-1" />
   <column name="x_fat_low" type="field" hidden="0" width="-1" />
   <column name="x_fat_best" type="field" hidden="0" width="-1" />
   <column name="x_fat_high" type="field" hidden="0" width="-1" />
   <column name="x_fat_status" type="field" hidden="0" width="-1" />
   <column name="x_confidence" type="field" hidden="0" width="-1" />
   <column name="x_n_originators" type="field" hidden="0" width="-1" />
   <column name="source" type="field" hidden="0" width="-1" />
   <column name="notes" type="field" hidden="0" width="-1" />
   <column name="event_id_cnty" type="field" hidden="0" width="-1" />
   <column name="fid" type="field" hidden="1" width="-1" />
   <column name="year" type="field" hidden="1" width="-1" />
   <column name="time_precision" type="field" hidden="1" width="-1" />
   <column name="disorder_type" type="field" hidden="1" width="-1" />
   <column name="actor1" type="field" hidden="1" width="-1" />
   <column name="assoc_actor_1" type="field" hidden="1" width="-1" />
   <column name="inter1" type="field" hidden="1" width="-1" />
   <column name="actor2" type="field" hidden="1" width="-1" />
   <column name="assoc_actor_2" type="field" hidden="1" width="-1" />
   <column name="inter2" type="field" hidden="1" width="-1" />
   <column name="interaction" type="field" hidden="1" width="-1" />
   <column name="civilian_targeting" type="field" hidden="1" width="-1" />
   <column name="iso" type="field" hidden="1" width="-1" />
   <column name="region" type="field" hidden="1" width="-1" />
   <column name="country" type="field" hidden="1" width="-1" />
   <column name="admin2" type="field" hidden="1" width="-1" />
   <column name="admin3" type="field" hidden="1" width="-1" />
   <column name="latitude" type="field" hidden="1" width="-1" />
   <column name="longitude" type="field" hidden="1" width="-1" />
   <column name="geo_precision" type="field" hidden="1" width="-1" />
   <column name="source_scale" type="field" hidden="1" width="-1" />
   <column name="fatalities" type="field" hidden="1" width="-1" />
   <column name="tags" type="field" hidden="1" width="-1" />
   <column name="timestamp" type="field" hidden="1" width="-1" />
   <column name="x_date_start" type="field" hidden="1" width="-1" />
   <column name="x_date_end" type="field" hidden="1" width="-1" />
   <column name="x_date_basis" type="field" hidden="1" width="-1" />
   <column name="x_place_id" type="field" hidden="1" width="-1" />
   <column name="x_admin1_pcode" type="field" hidden="1" width="-1" />
   <column name="x_admin2_pcode" type="field" hidden="1" width="-1" />
   <column name="x_admin3_pcode" type="field" hidden="1" width="-1" />
   <column name="x_geo_basis" type="field" hidden="1" width="-1" />
   <column name="x_geo_uncertainty_m" type="field" hidden="1" width="-1" />
   <column name="x_geo_runner_up" type="field" hidden="1" width="-1" />
   <column name="x_where_prec_ucdp" type="field" hidden="1" width="-1" />
   <column name="x_date_prec_ucdp" type="field" hidden="1" width="-1" />
   <column name="x_event_clarity" type="field" hidden="1" width="-1" />
   <column name="x_type_of_violence_ucdp" type="field" hidden="1" width="-1" />
   <column name="x_fat_high_open" type="field" hidden="1" width="-1" />
   <column name="x_fat_side1" type="field" hidden="1" width="-1" />
   <column name="x_fat_side2" type="field" hidden="1" width="-1" />
   <column name="x_fat_civilians" type="field" hidden="1" width="-1" />
   <column name="x_fat_unknown" type="field" hidden="1" width="-1" />
   <column name="x_fat_imputed" type="field" hidden="1" width="-1" />
   <column name="x_fat_rule" type="field" hidden="1" width="-1" />
   <column name="x_fat_verified_min" type="field" hidden="1" width="-1" />
   <column name="x_alloc_group" type="field" hidden="1" width="-1" />
   <column name="x_injured_low" type="field" hidden="1" width="-1" />
   <column name="x_injured_high" type="field" hidden="1" width="-1" />
   <column name="x_displaced_low" type="field" hidden="1" width="-1" />
   <column name="x_displaced_high" type="field" hidden="1" width="-1" />
   <column name="x_crowd_low" type="field" hidden="1" width="-1" />
   <column name="x_crowd_high" type="field" hidden="1" width="-1" />
   <column name="x_n_claims" type="field" hidden="1" width="-1" />
   <column name="x_n_documents" type="field" hidden="1" width="-1" />
   <column name="x_party_sourced" type="field" hidden="1" width="-1" />
   <column name="x_verification" type="field" hidden="1" width="-1" />
   <column name="x_disputed" type="field" hidden="1" width="-1" />
   <column name="x_episode_id" type="field" hidden="1" width="-1" />
   <column name="x_anchor_claim_id" type="field" hidden="1" width="-1" />
   <column name="x_possible_duplicate_of" type="field" hidden="1" width="-1" />
   <column name="x_review_status" type="field" hidden="1" width="-1" />
   <column name="x_row_version" type="field" hidden="1" width="-1" />
   <column name="t_start" type="field" hidden="1" width="-1" />
   <column name="t_end" type="field" hidden="1" width="-1" />
   <column name="x_location_ar" type="field" hidden="1" width="-1" />
   <column type="actions" hidden="1" width="-1" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="What and when" columnCount="2" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
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
  <attributeEditorContainer name="Where" columnCount="2" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
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
  <attributeEditorContainer name="Deaths" columnCount="2" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
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
  <attributeEditorContainer name="How sure" columnCount="2" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
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
  <attributeEditorContainer name="Sources and claims" columnCount="1" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField name="source" showLabel="1" index="26" />
   <attributeEditorField name="source_scale" showLabel="1" index="27" />
   <attributeEditorRelation name="event_claim_links" forceSuppressFormPopup="0" label="" showLabel="1" nmRelationId="claim_event_links" relation="event_claim_links" relationWidgetTypeId="relation_editor">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer name="Deaths under each rule" columnCount="1" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorRelation name="event_rules" forceSuppressFormPopup="0" label="" showLabel="1" nmRelationId="" relation="event_rules" relationWidgetTypeId="relation_editor">
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
