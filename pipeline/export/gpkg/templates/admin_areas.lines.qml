<qgis maxScale="0" simplifyDrawingTol="1" readOnly="0" labelsEnabled="1" symbologyReferenceScale="-1" styleCategories="AllStyleCategories" minScale="100000000" simplifyLocal="1" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyMaxScale="1" hasScaleBasedVisibilityFlag="0">
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
   <rule symbol="0" label="Governorate" key="{00000000-0000-4000-8000-000000000001}" filter="&quot;level&quot; = 1" />
   <rule symbol="1" scalemaxdenom="1600000" label="District" key="{00000000-0000-4000-8000-000000000002}" filter="&quot;level&quot; = 2" />
   <rule symbol="2" scalemaxdenom="500000" label="Subdistrict" key="{00000000-0000-4000-8000-000000000003}" filter="&quot;level&quot; = 3" />
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
      <Option value="0,0,0,0" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="143,136,122,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.4" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="no" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="0,0,0,0" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="143,136,122,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.4" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="no" />
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
      <Option value="0,0,0,0" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="181,174,158,255" type="QString" name="outline_color" />
      <Option value="solid" type="QString" name="outline_style" />
      <Option value="0.22" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="no" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="0,0,0,0" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="181,174,158,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.22" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="no" />
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
      <Option value="0,0,0,0" type="QString" name="color" />
      <Option value="round" type="QString" name="joinstyle" />
      <Option value="0,0" type="QString" name="offset" />
      <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
      <Option value="MM" type="QString" name="offset_unit" />
      <Option value="207,201,187,255" type="QString" name="outline_color" />
      <Option value="dash" type="QString" name="outline_style" />
      <Option value="0.15" type="QString" name="outline_width" />
      <Option value="MM" type="QString" name="outline_width_unit" />
      <Option value="no" type="QString" name="style" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="0,0,0,0" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="207,201,187,255" />
     <prop k="outline_style" v="dash" />
     <prop k="outline_width" v="0.15" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="no" />
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
 <labeling type="rule-based">
  <rules key="{00000000-0000-4000-8000-000000000004}">
   <rule scalemaxdenom="100000000" scalemindenom="450000" key="{00000000-0000-4000-8000-000000000005}" filter="&quot;level&quot; = 1">
    <settings calloutType="simple">
     <text-style blendMode="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;name&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;name_ar&quot;, &quot;name&quot;) ELSE &quot;name&quot; || coalesce('\n' || &quot;name_ar&quot;, '') END" useSubstitutions="0" fontFamily="DejaVu Sans" namedStyle="" textOpacity="1" fontSize="9.5" fontStrikeout="0" fontKerning="1" textOrientation="horizontal" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontWeight="75" fontWordSpacing="0" multilineHeight="1" legendString="Aa" capitalization="0" textColor="138,132,117,255" fontUnderline="0" fontItalic="0" fontSizeUnit="Point" previewBkgrdColor="255,255,255,255" allowHtml="0" isExpression="1" fontLetterSpacing="0">
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
     <placement labelOffsetMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" centroidInside="0" placementFlags="10" maxCurvedCharAngleOut="-25" yOffset="0" lineAnchorPercent="0.5" geometryGeneratorEnabled="0" distUnits="MM" offsetUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" fitInPolygonOnly="0" distMapUnitScale="3x:0,0,0,0,0,0" repeatDistance="0" offsetType="0" rotationUnit="AngleDegrees" repeatDistanceUnits="MM" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleIn="25" lineAnchorClipping="0" geometryGeneratorType="PointGeometry" overrunDistanceUnit="MM" polygonPlacementFlags="2" priority="3" centroidWhole="0" geometryGenerator="" quadOffset="4" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" dist="0" layerType="UnknownGeometry" rotationAngle="0" xOffset="0" placement="4" preserveRotation="1" overrunDistance="0" />
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
   <rule scalemaxdenom="450000" scalemindenom="200000" key="{00000000-0000-4000-8000-000000000006}" filter="&quot;level&quot; = 2">
    <settings calloutType="simple">
     <text-style blendMode="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;name&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;name_ar&quot;, &quot;name&quot;) ELSE &quot;name&quot; || coalesce('\n' || &quot;name_ar&quot;, '') END" useSubstitutions="0" fontFamily="DejaVu Sans" namedStyle="" textOpacity="1" fontSize="8" fontStrikeout="0" fontKerning="1" textOrientation="horizontal" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontWeight="50" fontWordSpacing="0" multilineHeight="1" legendString="Aa" capitalization="0" textColor="138,132,117,255" fontUnderline="0" fontItalic="1" fontSizeUnit="Point" previewBkgrdColor="255,255,255,255" allowHtml="0" isExpression="1" fontLetterSpacing="0">
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
     <placement labelOffsetMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" centroidInside="0" placementFlags="10" maxCurvedCharAngleOut="-25" yOffset="0" lineAnchorPercent="0.5" geometryGeneratorEnabled="0" distUnits="MM" offsetUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" fitInPolygonOnly="0" distMapUnitScale="3x:0,0,0,0,0,0" repeatDistance="0" offsetType="0" rotationUnit="AngleDegrees" repeatDistanceUnits="MM" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleIn="25" lineAnchorClipping="0" geometryGeneratorType="PointGeometry" overrunDistanceUnit="MM" polygonPlacementFlags="2" priority="2" centroidWhole="0" geometryGenerator="" quadOffset="4" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" dist="0" layerType="UnknownGeometry" rotationAngle="0" xOffset="0" placement="4" preserveRotation="1" overrunDistance="0" />
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
   <rule scalemaxdenom="200000" key="{00000000-0000-4000-8000-000000000007}" filter="&quot;level&quot; = 3">
    <settings calloutType="simple">
     <text-style blendMode="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;name&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;name_ar&quot;, &quot;name&quot;) ELSE &quot;name&quot; || coalesce('\n' || &quot;name_ar&quot;, '') END" useSubstitutions="0" fontFamily="DejaVu Sans" namedStyle="" textOpacity="1" fontSize="7.5" fontStrikeout="0" fontKerning="1" textOrientation="horizontal" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontWeight="50" fontWordSpacing="0" multilineHeight="1" legendString="Aa" capitalization="0" textColor="138,132,117,255" fontUnderline="0" fontItalic="1" fontSizeUnit="Point" previewBkgrdColor="255,255,255,255" allowHtml="0" isExpression="1" fontLetterSpacing="0">
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
     <placement labelOffsetMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" centroidInside="0" placementFlags="10" maxCurvedCharAngleOut="-25" yOffset="0" lineAnchorPercent="0.5" geometryGeneratorEnabled="0" distUnits="MM" offsetUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" fitInPolygonOnly="0" distMapUnitScale="3x:0,0,0,0,0,0" repeatDistance="0" offsetType="0" rotationUnit="AngleDegrees" repeatDistanceUnits="MM" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleIn="25" lineAnchorClipping="0" geometryGeneratorType="PointGeometry" overrunDistanceUnit="MM" polygonPlacementFlags="2" priority="1" centroidWhole="0" geometryGenerator="" quadOffset="4" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" dist="0" layerType="UnknownGeometry" rotationAngle="0" xOffset="0" placement="4" preserveRotation="1" overrunDistance="0" />
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
 <attributetableconfig sortExpression="" actionWidgetStyle="dropDown" sortOrder="0">
  <columns />
 </attributetableconfig>
 <editorlayout>generatedlayout</editorlayout>
 <previewExpression />
 <mapTip>&lt;b&gt;[% replace(replace(replace(replace(coalesce(to_string("name"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;/b&gt; [% replace(replace(replace(replace(coalesce(to_string("name_ar"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;[% replace(replace(replace(replace(coalesce(to_string("pcode"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]</mapTip>
 <layerGeometryType>2</layerGeometryType>
</qgis>
