<qgis maxScale="0" styleCategories="AllStyleCategories" simplifyLocal="1" minScale="100000000" simplifyDrawingTol="1" hasScaleBasedVisibilityFlag="0" simplifyAlgorithm="0" simplifyMaxScale="1" symbologyReferenceScale="-1" labelsEnabled="1" readOnly="0" simplifyDrawingHints="1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal enabled="1" startExpression="" endExpression="" fixedDuration="0" durationField="" mode="2" startField="t_start" endField="t_end" durationUnit="min" limitMode="0" accumulate="0">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 attr="event_type" enableorderby="0" forceraster="0" referencescale="-1" type="categorizedSymbol" symbollevels="0">
  <categories>
   <category symbol="0" label="Violence against civilians" value="Violence against civilians" render="true" />
   <category symbol="1" label="Battles" value="Battles" render="true" />
   <category symbol="2" label="Explosions and remote violence" value="Explosions/Remote violence" render="true" />
   <category symbol="3" label="Riots" value="Riots" render="true" />
   <category symbol="4" label="Protests" value="Protests" render="true" />
   <category symbol="5" label="Strategic developments" value="Strategic developments" render="true" />
   <category symbol="6" label="Hollow ring: number of deaths unknown, or a convention stands in for it" value="(hollow)" render="true" />
  </categories>
  <symbols>
   <symbol alpha="0.88" clip_to_extent="1" type="marker" name="0" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value="" />
      <Option name="properties" />
      <Option type="QString" name="type" value="collection" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" pass="0" locked="0" class="SimpleMarker">
     <Option type="Map">
      <Option type="QString" name="angle" value="0" />
      <Option type="QString" name="cap_style" value="square" />
      <Option type="QString" name="color" value="200,16,46,255" />
      <Option type="QString" name="horizontal_anchor_point" value="1" />
      <Option type="QString" name="joinstyle" value="bevel" />
      <Option type="QString" name="name" value="circle" />
      <Option type="QString" name="offset" value="0,0" />
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="offset_unit" value="MM" />
      <Option type="QString" name="outline_color" value="255,255,255,255" />
      <Option type="QString" name="outline_style" value="solid" />
      <Option type="QString" name="outline_width" value="0.2" />
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="outline_width_unit" value="MM" />
      <Option type="QString" name="scale_method" value="diameter" />
      <Option type="QString" name="size" value="3.4" />
      <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="size_unit" value="MM" />
      <Option type="QString" name="vertical_anchor_point" value="1" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="200,16,46,255" />
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
       <Option type="QString" name="name" value="" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '200,16,46,255' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" />
         <Option type="int" name="type" value="3" />
        </Option>
       </Option>
       <Option type="QString" name="type" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="0.88" clip_to_extent="1" type="marker" name="1" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value="" />
      <Option name="properties" />
      <Option type="QString" name="type" value="collection" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" pass="0" locked="0" class="SimpleMarker">
     <Option type="Map">
      <Option type="QString" name="angle" value="0" />
      <Option type="QString" name="cap_style" value="square" />
      <Option type="QString" name="color" value="0,114,178,255" />
      <Option type="QString" name="horizontal_anchor_point" value="1" />
      <Option type="QString" name="joinstyle" value="bevel" />
      <Option type="QString" name="name" value="triangle" />
      <Option type="QString" name="offset" value="0,0" />
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="offset_unit" value="MM" />
      <Option type="QString" name="outline_color" value="255,255,255,255" />
      <Option type="QString" name="outline_style" value="solid" />
      <Option type="QString" name="outline_width" value="0.2" />
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="outline_width_unit" value="MM" />
      <Option type="QString" name="scale_method" value="diameter" />
      <Option type="QString" name="size" value="3.4" />
      <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="size_unit" value="MM" />
      <Option type="QString" name="vertical_anchor_point" value="1" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="0,114,178,255" />
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
       <Option type="QString" name="name" value="" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '0,114,178,255' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" />
         <Option type="int" name="type" value="3" />
        </Option>
       </Option>
       <Option type="QString" name="type" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="0.88" clip_to_extent="1" type="marker" name="2" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value="" />
      <Option name="properties" />
      <Option type="QString" name="type" value="collection" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" pass="0" locked="0" class="SimpleMarker">
     <Option type="Map">
      <Option type="QString" name="angle" value="0" />
      <Option type="QString" name="cap_style" value="square" />
      <Option type="QString" name="color" value="51,34,136,255" />
      <Option type="QString" name="horizontal_anchor_point" value="1" />
      <Option type="QString" name="joinstyle" value="bevel" />
      <Option type="QString" name="name" value="star" />
      <Option type="QString" name="offset" value="0,0" />
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="offset_unit" value="MM" />
      <Option type="QString" name="outline_color" value="255,255,255,255" />
      <Option type="QString" name="outline_style" value="solid" />
      <Option type="QString" name="outline_width" value="0.2" />
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="outline_width_unit" value="MM" />
      <Option type="QString" name="scale_method" value="diameter" />
      <Option type="QString" name="size" value="3.4" />
      <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="size_unit" value="MM" />
      <Option type="QString" name="vertical_anchor_point" value="1" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="51,34,136,255" />
     <prop k="horizontal_anchor_point" v="1" />
     <prop k="joinstyle" v="bevel" />
     <prop k="name" v="star" />
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
       <Option type="QString" name="name" value="" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '51,34,136,255' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" />
         <Option type="int" name="type" value="3" />
        </Option>
       </Option>
       <Option type="QString" name="type" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="0.88" clip_to_extent="1" type="marker" name="3" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value="" />
      <Option name="properties" />
      <Option type="QString" name="type" value="collection" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" pass="0" locked="0" class="SimpleMarker">
     <Option type="Map">
      <Option type="QString" name="angle" value="0" />
      <Option type="QString" name="cap_style" value="square" />
      <Option type="QString" name="color" value="230,159,0,255" />
      <Option type="QString" name="horizontal_anchor_point" value="1" />
      <Option type="QString" name="joinstyle" value="bevel" />
      <Option type="QString" name="name" value="diamond" />
      <Option type="QString" name="offset" value="0,0" />
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="offset_unit" value="MM" />
      <Option type="QString" name="outline_color" value="255,255,255,255" />
      <Option type="QString" name="outline_style" value="solid" />
      <Option type="QString" name="outline_width" value="0.2" />
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="outline_width_unit" value="MM" />
      <Option type="QString" name="scale_method" value="diameter" />
      <Option type="QString" name="size" value="3.4" />
      <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="size_unit" value="MM" />
      <Option type="QString" name="vertical_anchor_point" value="1" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="230,159,0,255" />
     <prop k="horizontal_anchor_point" v="1" />
     <prop k="joinstyle" v="bevel" />
     <prop k="name" v="diamond" />
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
       <Option type="QString" name="name" value="" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '230,159,0,255' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" />
         <Option type="int" name="type" value="3" />
        </Option>
       </Option>
       <Option type="QString" name="type" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="0.88" clip_to_extent="1" type="marker" name="4" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value="" />
      <Option name="properties" />
      <Option type="QString" name="type" value="collection" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" pass="0" locked="0" class="SimpleMarker">
     <Option type="Map">
      <Option type="QString" name="angle" value="0" />
      <Option type="QString" name="cap_style" value="square" />
      <Option type="QString" name="color" value="0,158,115,255" />
      <Option type="QString" name="horizontal_anchor_point" value="1" />
      <Option type="QString" name="joinstyle" value="bevel" />
      <Option type="QString" name="name" value="square" />
      <Option type="QString" name="offset" value="0,0" />
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="offset_unit" value="MM" />
      <Option type="QString" name="outline_color" value="255,255,255,255" />
      <Option type="QString" name="outline_style" value="solid" />
      <Option type="QString" name="outline_width" value="0.2" />
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="outline_width_unit" value="MM" />
      <Option type="QString" name="scale_method" value="diameter" />
      <Option type="QString" name="size" value="3.4" />
      <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="size_unit" value="MM" />
      <Option type="QString" name="vertical_anchor_point" value="1" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="0,158,115,255" />
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
       <Option type="QString" name="name" value="" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '0,158,115,255' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" />
         <Option type="int" name="type" value="3" />
        </Option>
       </Option>
       <Option type="QString" name="type" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="0.88" clip_to_extent="1" type="marker" name="5" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value="" />
      <Option name="properties" />
      <Option type="QString" name="type" value="collection" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" pass="0" locked="0" class="SimpleMarker">
     <Option type="Map">
      <Option type="QString" name="angle" value="0" />
      <Option type="QString" name="cap_style" value="square" />
      <Option type="QString" name="color" value="136,204,238,255" />
      <Option type="QString" name="horizontal_anchor_point" value="1" />
      <Option type="QString" name="joinstyle" value="bevel" />
      <Option type="QString" name="name" value="pentagon" />
      <Option type="QString" name="offset" value="0,0" />
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="offset_unit" value="MM" />
      <Option type="QString" name="outline_color" value="255,255,255,255" />
      <Option type="QString" name="outline_style" value="solid" />
      <Option type="QString" name="outline_width" value="0.2" />
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="outline_width_unit" value="MM" />
      <Option type="QString" name="scale_method" value="diameter" />
      <Option type="QString" name="size" value="3.4" />
      <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="size_unit" value="MM" />
      <Option type="QString" name="vertical_anchor_point" value="1" />
     </Option>
     <prop k="angle" v="0" />
     <prop k="cap_style" v="square" />
     <prop k="color" v="136,204,238,255" />
     <prop k="horizontal_anchor_point" v="1" />
     <prop k="joinstyle" v="bevel" />
     <prop k="name" v="pentagon" />
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
       <Option type="QString" name="name" value="" />
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '255,255,255,90' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineColor">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN '136,204,238,255' END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="outlineWidth">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN &quot;x_fat_imputed&quot; OR &quot;x_fat_best&quot; IS NULL THEN 0.55 END" />
         <Option type="int" name="type" value="3" />
        </Option>
        <Option type="Map" name="size">
         <Option type="bool" name="active" value="true" />
         <Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 100 THEN 9.5 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 30 THEN 7.2 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 10 THEN 5.4 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 3 THEN 4.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 1 THEN 3.0 WHEN coalesce(&quot;x_fat_best&quot;, &quot;fatalities&quot;) &gt;= 0 THEN 2.4 END" />
         <Option type="int" name="type" value="3" />
        </Option>
       </Option>
       <Option type="QString" name="type" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" type="marker" name="6" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value="" />
      <Option name="properties" />
      <Option type="QString" name="type" value="collection" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" pass="0" locked="0" class="SimpleMarker">
     <Option type="Map">
      <Option type="QString" name="angle" value="0" />
      <Option type="QString" name="cap_style" value="square" />
      <Option type="QString" name="color" value="255,255,255,90" />
      <Option type="QString" name="horizontal_anchor_point" value="1" />
      <Option type="QString" name="joinstyle" value="bevel" />
      <Option type="QString" name="name" value="circle" />
      <Option type="QString" name="offset" value="0,0" />
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="offset_unit" value="MM" />
      <Option type="QString" name="outline_color" value="90,90,90,255" />
      <Option type="QString" name="outline_style" value="solid" />
      <Option type="QString" name="outline_width" value="0.55" />
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="outline_width_unit" value="MM" />
      <Option type="QString" name="scale_method" value="diameter" />
      <Option type="QString" name="size" value="3.4" />
      <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="size_unit" value="MM" />
      <Option type="QString" name="vertical_anchor_point" value="1" />
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
       <Option type="QString" name="name" value="" />
       <Option name="properties" />
       <Option type="QString" name="type" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-size-legend type="separated" valign="bottom" title="Deaths reported">
   <symbol alpha="1" clip_to_extent="1" type="marker" name="source" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" name="name" value="" />
      <Option name="properties" />
      <Option type="QString" name="type" value="collection" />
     </Option>
    </data_defined_properties>
    <layer enabled="1" pass="0" locked="0" class="SimpleMarker">
     <Option type="Map">
      <Option type="QString" name="angle" value="0" />
      <Option type="QString" name="cap_style" value="square" />
      <Option type="QString" name="color" value="185,180,170,255" />
      <Option type="QString" name="horizontal_anchor_point" value="1" />
      <Option type="QString" name="joinstyle" value="bevel" />
      <Option type="QString" name="name" value="circle" />
      <Option type="QString" name="offset" value="0,0" />
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="offset_unit" value="MM" />
      <Option type="QString" name="outline_color" value="255,255,255,255" />
      <Option type="QString" name="outline_style" value="solid" />
      <Option type="QString" name="outline_width" value="0.2" />
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="outline_width_unit" value="MM" />
      <Option type="QString" name="scale_method" value="diameter" />
      <Option type="QString" name="size" value="2" />
      <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0" />
      <Option type="QString" name="size_unit" value="MM" />
      <Option type="QString" name="vertical_anchor_point" value="1" />
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
       <Option type="QString" name="name" value="" />
       <Option name="properties" />
       <Option type="QString" name="type" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <lineSymbol>
    <symbol alpha="1" clip_to_extent="1" type="line" name="lineSymbol" force_rhr="0">
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value="" />
       <Option name="properties" />
       <Option type="QString" name="type" value="collection" />
      </Option>
     </data_defined_properties>
     <layer enabled="1" pass="0" locked="0" class="SimpleLine">
      <Option type="Map">
       <Option type="QString" name="align_dash_pattern" value="0" />
       <Option type="QString" name="capstyle" value="square" />
       <Option type="QString" name="customdash" value="5;2" />
       <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" />
       <Option type="QString" name="customdash_unit" value="MM" />
       <Option type="QString" name="dash_pattern_offset" value="0" />
       <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
       <Option type="QString" name="dash_pattern_offset_unit" value="MM" />
       <Option type="QString" name="draw_inside_polygon" value="0" />
       <Option type="QString" name="joinstyle" value="bevel" />
       <Option type="QString" name="line_color" value="0,0,0,255" />
       <Option type="QString" name="line_style" value="solid" />
       <Option type="QString" name="line_width" value="0.2" />
       <Option type="QString" name="line_width_unit" value="MM" />
       <Option type="QString" name="offset" value="0" />
       <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
       <Option type="QString" name="offset_unit" value="MM" />
       <Option type="QString" name="ring_filter" value="0" />
       <Option type="QString" name="trim_distance_end" value="0" />
       <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" />
       <Option type="QString" name="trim_distance_end_unit" value="MM" />
       <Option type="QString" name="trim_distance_start" value="0" />
       <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" />
       <Option type="QString" name="trim_distance_start_unit" value="MM" />
       <Option type="QString" name="tweak_dash_pattern_on_corners" value="0" />
       <Option type="QString" name="use_custom_dash" value="0" />
       <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0" />
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
        <Option type="QString" name="name" value="" />
        <Option name="properties" />
        <Option type="QString" name="type" value="collection" />
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
   </lineSymbol>
   <text-style color="0,0,0,255" align="1">
    <font italic="0" family="DejaVu LGC Sans" weight="50" size="12" />
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
   <rule key="{00000000-0000-4000-8000-000000000001}" scalemindenom="350000">
    <settings calloutType="simple">
     <text-style capitalization="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontWordSpacing="0" textOpacity="1" fontStrikeout="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;location&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(attribute(get_feature('sahil_places', 'place_id', &quot;x_place_id&quot;), 'name_ar'), &quot;location&quot;) ELSE &quot;location&quot; || coalesce('\n' || attribute(get_feature('sahil_places', 'place_id', &quot;x_place_id&quot;), 'name_ar'), '') END" legendString="Aa" multilineHeight="1" fontSizeUnit="Point" fontItalic="0" fontKerning="1" fontFamily="DejaVu Sans" isExpression="1" textOrientation="horizontal" previewBkgrdColor="255,255,255,255" fontLetterSpacing="0" useSubstitutions="0" fontUnderline="0" fontSize="8" allowHtml="0" textColor="38,34,28,255" namedStyle="" fontWeight="50" blendMode="0">
      <families />
      <text-buffer bufferNoFill="1" bufferDraw="1" bufferBlendMode="0" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" bufferColor="255,255,255,220" bufferJoinStyle="128" bufferSize="0.80000000000000004" bufferOpacity="1" />
      <text-mask maskEnabled="0" maskedSymbolLayers="" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskOpacity="1" maskSize="1.5" maskType="0" maskJoinStyle="128" maskSizeUnits="MM" />
      <background shapeBorderWidth="0" shapeSizeX="0" shapeJoinStyle="64" shapeRadiiY="0" shapeOffsetY="0" shapeSizeY="0" shapeSVGFile="" shapeOffsetX="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeRotationType="0" shapeRotation="0" shapeRadiiUnit="MM" shapeBlendMode="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeSizeType="0" shapeBorderColor="128,128,128,255" shapeBorderWidthUnit="MM" shapeOpacity="1" shapeSizeUnit="MM" shapeDraw="0" shapeType="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiX="0">
       <symbol alpha="1" clip_to_extent="1" type="fill" name="fillSymbol" force_rhr="0">
        <data_defined_properties>
         <Option type="Map">
          <Option type="QString" name="name" value="" />
          <Option name="properties" />
          <Option type="QString" name="type" value="collection" />
         </Option>
        </data_defined_properties>
        <layer enabled="1" pass="0" locked="0" class="SimpleFill">
         <Option type="Map">
          <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
          <Option type="QString" name="color" value="255,255,255,255" />
          <Option type="QString" name="joinstyle" value="bevel" />
          <Option type="QString" name="offset" value="0,0" />
          <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
          <Option type="QString" name="offset_unit" value="MM" />
          <Option type="QString" name="outline_color" value="128,128,128,255" />
          <Option type="QString" name="outline_style" value="no" />
          <Option type="QString" name="outline_width" value="0" />
          <Option type="QString" name="outline_width_unit" value="MM" />
          <Option type="QString" name="style" value="solid" />
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
           <Option type="QString" name="name" value="" />
           <Option name="properties" />
           <Option type="QString" name="type" value="collection" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowOffsetGlobal="1" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowScale="100" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadius="1.5" shadowBlendMode="6" shadowRadiusAlphaOnly="0" shadowOffsetDist="1" shadowUnder="0" shadowRadiusUnit="MM" shadowOffsetUnit="MM" />
      <dd_properties>
       <Option type="Map">
        <Option type="QString" name="name" value="" />
        <Option name="properties" />
        <Option type="QString" name="type" value="collection" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format wrapChar="" decimals="3" placeDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" plussign="0" autoWrapLength="0" addDirectionSymbol="0" multilineAlign="1" formatNumbers="0" leftDirectionSymbol="&lt;" rightDirectionSymbol="&gt;" reverseDirectionSymbol="0" />
     <placement polygonPlacementFlags="2" preserveRotation="1" repeatDistanceUnits="MM" geometryGeneratorEnabled="0" placement="1" centroidWhole="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" quadOffset="7" offsetUnits="MM" maxCurvedCharAngleIn="25" overrunDistanceUnit="MM" offsetType="0" lineAnchorType="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" yOffset="2.6000000000000001" xOffset="0" placementFlags="10" centroidInside="0" layerType="UnknownGeometry" priority="7" geometryGenerator="" maxCurvedCharAngleOut="-25" repeatDistance="0" lineAnchorPercent="0.5" distUnits="MM" lineAnchorClipping="0" distMapUnitScale="3x:0,0,0,0,0,0" fitInPolygonOnly="0" rotationAngle="0" dist="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorType="PointGeometry" overrunDistance="0" rotationUnit="AngleDegrees" />
     <rendering scaleMax="0" unplacedVisibility="0" upsidedownLabels="0" labelPerPart="0" scaleMin="0" maxNumLabels="2000" fontLimitPixelSize="0" displayAll="0" drawLabels="1" limitNumLabels="0" obstacleType="1" fontMinPixelSize="0" fontMaxPixelSize="10000" minFeatureSize="0" scaleVisibility="0" obstacleFactor="1" zIndex="0" obstacle="1" mergeLines="0" />
     <dd_properties>
      <Option type="Map">
       <Option type="QString" name="name" value="" />
       <Option name="properties" />
       <Option type="QString" name="type" value="collection" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option type="QString" name="anchorPoint" value="pole_of_inaccessibility" />
       <Option type="int" name="blendMode" value="0" />
       <Option type="Map" name="ddProperties">
        <Option type="QString" name="name" value="" />
        <Option name="properties" />
        <Option type="QString" name="type" value="collection" />
       </Option>
       <Option type="bool" name="drawToAllParts" value="false" />
       <Option type="QString" name="enabled" value="0" />
       <Option type="QString" name="labelAnchorPoint" value="point_on_exterior" />
       <Option type="QString" name="lineSymbol" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; type=&quot;line&quot; name=&quot;symbol&quot; force_rhr=&quot;0&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer enabled=&quot;1&quot; pass=&quot;0&quot; locked=&quot;0&quot; class=&quot;SimpleLine&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; name=&quot;align_dash_pattern&quot; value=&quot;0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;capstyle&quot; value=&quot;square&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;customdash&quot; value=&quot;5;2&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;customdash_unit&quot; value=&quot;MM&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot; value=&quot;0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot; value=&quot;0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;joinstyle&quot; value=&quot;bevel&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;line_color&quot; value=&quot;60,60,60,255&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;line_style&quot; value=&quot;solid&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;line_width&quot; value=&quot;0.3&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;line_width_unit&quot; value=&quot;MM&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;offset&quot; value=&quot;0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;offset_unit&quot; value=&quot;MM&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;ring_filter&quot; value=&quot;0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end&quot; value=&quot;0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start&quot; value=&quot;0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;use_custom_dash&quot; value=&quot;0&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;/Option&gt;&lt;prop k=&quot;align_dash_pattern&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;capstyle&quot; v=&quot;square&quot;/&gt;&lt;prop k=&quot;customdash&quot; v=&quot;5;2&quot;/&gt;&lt;prop k=&quot;customdash_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;customdash_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;dash_pattern_offset_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;draw_inside_polygon&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;joinstyle&quot; v=&quot;bevel&quot;/&gt;&lt;prop k=&quot;line_color&quot; v=&quot;60,60,60,255&quot;/&gt;&lt;prop k=&quot;line_style&quot; v=&quot;solid&quot;/&gt;&lt;prop k=&quot;line_width&quot; v=&quot;0.3&quot;/&gt;&lt;prop k=&quot;line_width_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;offset&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;offset_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;offset_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;ring_filter&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_end&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_end_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;trim_distance_end_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;trim_distance_start&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;trim_distance_start_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;prop k=&quot;trim_distance_start_unit&quot; v=&quot;MM&quot;/&gt;&lt;prop k=&quot;tweak_dash_pattern_on_corners&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;use_custom_dash&quot; v=&quot;0&quot;/&gt;&lt;prop k=&quot;width_map_unit_scale&quot; v=&quot;3x:0,0,0,0,0,0&quot;/&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" />
       <Option type="double" name="minLength" value="0" />
       <Option type="QString" name="minLengthMapUnitScale" value="3x:0,0,0,0,0,0" />
       <Option type="QString" name="minLengthUnit" value="MM" />
       <Option type="double" name="offsetFromAnchor" value="0" />
       <Option type="QString" name="offsetFromAnchorMapUnitScale" value="3x:0,0,0,0,0,0" />
       <Option type="QString" name="offsetFromAnchorUnit" value="MM" />
       <Option type="double" name="offsetFromLabel" value="0" />
       <Option type="QString" name="offsetFromLabelMapUnitScale" value="3x:0,0,0,0,0,0" />
       <Option type="QString" name="offsetFromLabelUnit" value="MM" />
      </Option>
     </callout>
    </settings>
   </rule>
  </rules>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <attributetableconfig sortOrder="0" actionWidgetStyle="dropDown" sortExpression="&quot;event_date&quot;">
  <columns>
   <column hidden="0" type="field" name="event_date" width="-1" />
   <column hidden="0" type="field" name="event_type" width="-1" />
   <column hidden="0" type="field" name="sub_event_type" width="-1" />
   <column hidden="0" type="field" name="location" width="-1" />
   <column hidden="0" type="field" name="admin1" width="-1" />
   <column hidden="0" type="field" name="x_fat_low" width="-1" />
   <column hidden="0" type="field" name="x_fat_best" width="-1" />
   <column hidden="0" type="field" name="x_fat_high" width="-1" />
   <column hidden="0" type="field" name="x_fat_status" width="-1" />
   <column hidden="0" type="field" name="x_confidence" width="-1" />
   <column hidden="0" type="field" name="x_n_originators" width="-1" />
   <column hidden="0" type="field" name="source" width="-1" />
   <column hidden="0" type="field" name="notes" width="-1" />
   <column hidden="0" type="field" name="event_id_cnty" width="-1" />
   <column hidden="1" type="field" name="fid" width="-1" />
   <column hidden="1" type="field" name="year" width="-1" />
   <column hidden="1" type="field" name="time_precision" width="-1" />
   <column hidden="1" type="field" name="disorder_type" width="-1" />
   <column hidden="1" type="field" name="actor1" width="-1" />
   <column hidden="1" type="field" name="assoc_actor_1" width="-1" />
   <column hidden="1" type="field" name="inter1" width="-1" />
   <column hidden="1" type="field" name="actor2" width="-1" />
   <column hidden="1" type="field" name="assoc_actor_2" width="-1" />
   <column hidden="1" type="field" name="inter2" width="-1" />
   <column hidden="1" type="field" name="interaction" width="-1" />
   <column hidden="1" type="field" name="civilian_targeting" width="-1" />
   <column hidden="1" type="field" name="iso" width="-1" />
   <column hidden="1" type="field" name="region" width="-1" />
   <column hidden="1" type="field" name="country" width="-1" />
   <column hidden="1" type="field" name="admin2" width="-1" />
   <column hidden="1" type="field" name="admin3" width="-1" />
   <column hidden="1" type="field" name="latitude" width="-1" />
   <column hidden="1" type="field" name="longitude" width="-1" />
   <column hidden="1" type="field" name="geo_precision" width="-1" />
   <column hidden="1" type="field" name="source_scale" width="-1" />
   <column hidden="1" type="field" name="fatalities" width="-1" />
   <column hidden="1" type="field" name="tags" width="-1" />
   <column hidden="1" type="field" name="timestamp" width="-1" />
   <column hidden="1" type="field" name="x_date_start" width="-1" />
   <column hidden="1" type="field" name="x_date_end" width="-1" />
   <column hidden="1" type="field" name="x_date_basis" width="-1" />
   <column hidden="1" type="field" name="x_place_id" width="-1" />
   <column hidden="1" type="field" name="x_admin1_pcode" width="-1" />
   <column hidden="1" type="field" name="x_admin2_pcode" width="-1" />
   <column hidden="1" type="field" name="x_admin3_pcode" width="-1" />
   <column hidden="1" type="field" name="x_geo_basis" width="-1" />
   <column hidden="1" type="field" name="x_geo_uncertainty_m" width="-1" />
   <column hidden="1" type="field" name="x_geo_runner_up" width="-1" />
   <column hidden="1" type="field" name="x_where_prec_ucdp" width="-1" />
   <column hidden="1" type="field" name="x_date_prec_ucdp" width="-1" />
   <column hidden="1" type="field" name="x_event_clarity" width="-1" />
   <column hidden="1" type="field" name="x_type_of_violence_ucdp" width="-1" />
   <column hidden="1" type="field" name="x_fat_high_open" width="-1" />
   <column hidden="1" type="field" name="x_fat_side1" width="-1" />
   <column hidden="1" type="field" name="x_fat_side2" width="-1" />
   <column hidden="1" type="field" name="x_fat_civilians" width="-1" />
   <column hidden="1" type="field" name="x_fat_unknown" width="-1" />
   <column hidden="1" type="field" name="x_fat_imputed" width="-1" />
   <column hidden="1" type="field" name="x_fat_rule" width="-1" />
   <column hidden="1" type="field" name="x_fat_verified_min" width="-1" />
   <column hidden="1" type="field" name="x_alloc_group" width="-1" />
   <column hidden="1" type="field" name="x_injured_low" width="-1" />
   <column hidden="1" type="field" name="x_injured_high" width="-1" />
   <column hidden="1" type="field" name="x_displaced_low" width="-1" />
   <column hidden="1" type="field" name="x_displaced_high" width="-1" />
   <column hidden="1" type="field" name="x_crowd_low" width="-1" />
   <column hidden="1" type="field" name="x_crowd_high" width="-1" />
   <column hidden="1" type="field" name="x_n_claims" width="-1" />
   <column hidden="1" type="field" name="x_n_documents" width="-1" />
   <column hidden="1" type="field" name="x_party_sourced" width="-1" />
   <column hidden="1" type="field" name="x_verification" width="-1" />
   <column hidden="1" type="field" name="x_disputed" width="-1" />
   <column hidden="1" type="field" name="x_episode_id" width="-1" />
   <column hidden="1" type="field" name="x_anchor_claim_id" width="-1" />
   <column hidden="1" type="field" name="x_possible_duplicate_of" width="-1" />
   <column hidden="1" type="field" name="x_review_status" width="-1" />
   <column hidden="1" type="field" name="x_row_version" width="-1" />
   <column hidden="1" type="field" name="t_start" width="-1" />
   <column hidden="1" type="field" name="t_end" width="-1" />
   <column hidden="1" type="actions" width="-1" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0" name="What and when" columnCount="2">
   <attributeEditorField showLabel="1" name="event_id_cnty" index="1" />
   <attributeEditorField showLabel="1" name="event_type" index="6" />
   <attributeEditorField showLabel="1" name="sub_event_type" index="7" />
   <attributeEditorField showLabel="1" name="disorder_type" index="5" />
   <attributeEditorField showLabel="1" name="event_date" index="2" />
   <attributeEditorField showLabel="1" name="x_date_start" index="32" />
   <attributeEditorField showLabel="1" name="x_date_end" index="33" />
   <attributeEditorField showLabel="1" name="time_precision" index="4" />
   <attributeEditorField showLabel="1" name="actor1" index="8" />
   <attributeEditorField showLabel="1" name="assoc_actor_1" index="9" />
   <attributeEditorField showLabel="1" name="actor2" index="11" />
   <attributeEditorField showLabel="1" name="assoc_actor_2" index="12" />
   <attributeEditorField showLabel="1" name="civilian_targeting" index="15" />
   <attributeEditorField showLabel="1" name="notes" index="28" />
  </attributeEditorContainer>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0" name="Where" columnCount="2">
   <attributeEditorField showLabel="1" name="location" index="22" />
   <attributeEditorField showLabel="1" name="x_place_id" index="35" />
   <attributeEditorField showLabel="1" name="admin1" index="19" />
   <attributeEditorField showLabel="1" name="admin2" index="20" />
   <attributeEditorField showLabel="1" name="admin3" index="21" />
   <attributeEditorField showLabel="1" name="latitude" index="23" />
   <attributeEditorField showLabel="1" name="longitude" index="24" />
   <attributeEditorField showLabel="1" name="x_geo_uncertainty_m" index="40" />
   <attributeEditorField showLabel="1" name="geo_precision" index="25" />
   <attributeEditorField showLabel="1" name="x_geo_basis" index="39" />
   <attributeEditorField showLabel="1" name="x_geo_runner_up" index="41" />
  </attributeEditorContainer>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0" name="Deaths" columnCount="2">
   <attributeEditorField showLabel="1" name="x_fat_low" index="46" />
   <attributeEditorField showLabel="1" name="x_fat_best" index="47" />
   <attributeEditorField showLabel="1" name="x_fat_high" index="48" />
   <attributeEditorField showLabel="1" name="x_fat_high_open" index="49" />
   <attributeEditorField showLabel="1" name="x_fat_status" index="54" />
   <attributeEditorField showLabel="1" name="x_fat_rule" index="56" />
   <attributeEditorField showLabel="1" name="x_fat_imputed" index="55" />
   <attributeEditorField showLabel="1" name="fatalities" index="29" />
   <attributeEditorField showLabel="1" name="x_fat_side1" index="50" />
   <attributeEditorField showLabel="1" name="x_fat_side2" index="51" />
   <attributeEditorField showLabel="1" name="x_fat_civilians" index="52" />
   <attributeEditorField showLabel="1" name="x_fat_unknown" index="53" />
   <attributeEditorField showLabel="1" name="x_fat_verified_min" index="57" />
   <attributeEditorField showLabel="1" name="x_injured_low" index="59" />
   <attributeEditorField showLabel="1" name="x_injured_high" index="60" />
  </attributeEditorContainer>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0" name="How sure" columnCount="2">
   <attributeEditorField showLabel="1" name="x_confidence" index="70" />
   <attributeEditorField showLabel="1" name="x_verification" index="69" />
   <attributeEditorField showLabel="1" name="x_disputed" index="71" />
   <attributeEditorField showLabel="1" name="x_n_originators" index="67" />
   <attributeEditorField showLabel="1" name="x_n_claims" index="65" />
   <attributeEditorField showLabel="1" name="x_n_documents" index="66" />
   <attributeEditorField showLabel="1" name="x_party_sourced" index="68" />
   <attributeEditorField showLabel="1" name="x_review_status" index="75" />
   <attributeEditorField showLabel="1" name="x_possible_duplicate_of" index="74" />
   <attributeEditorField showLabel="1" name="x_episode_id" index="72" />
   <attributeEditorField showLabel="1" name="x_alloc_group" index="58" />
   <attributeEditorField showLabel="1" name="x_anchor_claim_id" index="73" />
  </attributeEditorContainer>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0" name="Sources and claims" columnCount="1">
   <attributeEditorField showLabel="1" name="source" index="26" />
   <attributeEditorField showLabel="1" name="source_scale" index="27" />
   <attributeEditorRelation showLabel="1" relation="event_claim_links" nmRelationId="claim_event_links" name="event_claim_links" label="" relationWidgetTypeId="" forceSuppressFormPopup="0">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer groupBox="0" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0" name="Deaths under each rule" columnCount="1">
   <attributeEditorRelation showLabel="1" relation="event_rules" nmRelationId="" name="event_rules" label="" relationWidgetTypeId="" forceSuppressFormPopup="0">
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
