<qgis simplifyDrawingHints="1" readOnly="0" styleCategories="AllStyleCategories" simplifyAlgorithm="0" minScale="150000" hasScaleBasedVisibilityFlag="0" simplifyLocal="1" maxScale="0" labelsEnabled="1" symbologyReferenceScale="-1" simplifyDrawingTol="1" simplifyMaxScale="1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal endExpression="" fixedDuration="0" durationField="" durationUnit="min" limitMode="0" startField="" enabled="0" mode="0" accumulate="0" endField="" startExpression="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 referencescale="-1" type="RuleRenderer" forceraster="0" enableorderby="0" symbollevels="0">
  <rules key="{00000000-0000-4000-8000-000000000000}">
   <rule key="{00000000-0000-4000-8000-000000000001}" scalemaxdenom="2500000" label="Cities" symbol="0" filter="&quot;kind&quot; = 'settlement' AND &quot;population&quot; &gt;= 80000" />
   <rule key="{00000000-0000-4000-8000-000000000002}" scalemaxdenom="600000" label="Towns" symbol="1" filter="&quot;kind&quot; = 'settlement' AND &quot;population&quot; &gt;= 15000 AND &quot;population&quot; &lt; 80000" />
   <rule key="{00000000-0000-4000-8000-000000000003}" scalemaxdenom="120000" label="Villages" symbol="2" filter="&quot;kind&quot; = 'settlement' AND coalesce(&quot;population&quot;, 0) &lt; 15000" />
   <rule key="{00000000-0000-4000-8000-000000000004}" scalemaxdenom="60000" label="Quarters and sites" symbol="3" filter="&quot;kind&quot; IN ('quarter', 'site', 'military_site', 'crossing', 'natural')" />
  </rules>
  <symbols>
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
      <Option value="122,116,102,255" name="color" type="QString" />
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
      <Option value="1.9" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <prop v="0" k="angle" />
     <prop v="square" k="cap_style" />
     <prop v="122,116,102,255" k="color" />
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
     <prop v="1.9" k="size" />
     <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale" />
     <prop v="MM" k="size_unit" />
     <prop v="1" k="vertical_anchor_point" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="1" type="marker" alpha="1" clip_to_extent="1">
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
      <Option value="122,116,102,255" name="color" type="QString" />
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
      <Option value="1.5" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <prop v="0" k="angle" />
     <prop v="square" k="cap_style" />
     <prop v="122,116,102,255" k="color" />
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
     <prop v="1.5" k="size" />
     <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale" />
     <prop v="MM" k="size_unit" />
     <prop v="1" k="vertical_anchor_point" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="2" type="marker" alpha="1" clip_to_extent="1">
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
      <Option value="122,116,102,255" name="color" type="QString" />
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
      <Option value="1.1" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <prop v="0" k="angle" />
     <prop v="square" k="cap_style" />
     <prop v="122,116,102,255" k="color" />
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
     <prop v="1.1" k="size" />
     <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale" />
     <prop v="MM" k="size_unit" />
     <prop v="1" k="vertical_anchor_point" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" name="3" type="marker" alpha="1" clip_to_extent="1">
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
      <Option value="122,116,102,255" name="color" type="QString" />
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
      <Option value="1.1" name="size" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString" />
      <Option value="MM" name="size_unit" type="QString" />
      <Option value="1" name="vertical_anchor_point" type="QString" />
     </Option>
     <prop v="0" k="angle" />
     <prop v="square" k="cap_style" />
     <prop v="122,116,102,255" k="color" />
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
     <prop v="1.1" k="size" />
     <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale" />
     <prop v="MM" k="size_unit" />
     <prop v="1" k="vertical_anchor_point" />
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
 <labeling type="rule-based">
  <rules key="{00000000-0000-4000-8000-000000000005}">
   <rule key="{00000000-0000-4000-8000-000000000006}" scalemaxdenom="2500000" filter="&quot;kind&quot; = 'settlement' AND &quot;population&quot; &gt;= 80000">
    <settings calloutType="simple">
     <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontWeight="50" legendString="Aa" fontLetterSpacing="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;name&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;name_ar&quot;, &quot;name&quot;) ELSE &quot;name&quot; || coalesce('\n' || &quot;name_ar&quot;, '') END" multilineHeight="1" namedStyle="" fontKerning="1" allowHtml="0" fontItalic="0" fontWordSpacing="0" fontSizeUnit="Point" textOpacity="1" useSubstitutions="0" fontUnderline="0" blendMode="0" fontStrikeout="0" capitalization="0" fontSize="9" isExpression="1" textOrientation="horizontal" fontFamily="DejaVu Sans" previewBkgrdColor="255,255,255,255" textColor="78,73,63,255">
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
     <placement fitInPolygonOnly="0" polygonPlacementFlags="2" distUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetUnits="MM" xOffset="0" rotationAngle="0" rotationUnit="AngleDegrees" lineAnchorClipping="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" layerType="UnknownGeometry" geometryGeneratorType="PointGeometry" priority="4" placement="1" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-25" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorEnabled="0" lineAnchorType="0" placementFlags="10" dist="0" geometryGenerator="" distMapUnitScale="3x:0,0,0,0,0,0" quadOffset="7" centroidWhole="0" yOffset="2.5" centroidInside="0" maxCurvedCharAngleIn="25" preserveRotation="1" repeatDistanceUnits="MM" offsetType="0" overrunDistance="0" repeatDistance="0" />
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
   <rule key="{00000000-0000-4000-8000-000000000007}" scalemaxdenom="600000" filter="&quot;kind&quot; = 'settlement' AND &quot;population&quot; &gt;= 15000 AND &quot;population&quot; &lt; 80000">
    <settings calloutType="simple">
     <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontWeight="50" legendString="Aa" fontLetterSpacing="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;name&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;name_ar&quot;, &quot;name&quot;) ELSE &quot;name&quot; || coalesce('\n' || &quot;name_ar&quot;, '') END" multilineHeight="1" namedStyle="" fontKerning="1" allowHtml="0" fontItalic="0" fontWordSpacing="0" fontSizeUnit="Point" textOpacity="1" useSubstitutions="0" fontUnderline="0" blendMode="0" fontStrikeout="0" capitalization="0" fontSize="8" isExpression="1" textOrientation="horizontal" fontFamily="DejaVu Sans" previewBkgrdColor="255,255,255,255" textColor="78,73,63,255">
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
     <placement fitInPolygonOnly="0" polygonPlacementFlags="2" distUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetUnits="MM" xOffset="0" rotationAngle="0" rotationUnit="AngleDegrees" lineAnchorClipping="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" layerType="UnknownGeometry" geometryGeneratorType="PointGeometry" priority="4" placement="1" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-25" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorEnabled="0" lineAnchorType="0" placementFlags="10" dist="0" geometryGenerator="" distMapUnitScale="3x:0,0,0,0,0,0" quadOffset="7" centroidWhole="0" yOffset="2.1000000000000001" centroidInside="0" maxCurvedCharAngleIn="25" preserveRotation="1" repeatDistanceUnits="MM" offsetType="0" overrunDistance="0" repeatDistance="0" />
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
   <rule key="{00000000-0000-4000-8000-000000000008}" scalemaxdenom="120000" filter="&quot;kind&quot; = 'settlement' AND coalesce(&quot;population&quot;, 0) &lt; 15000">
    <settings calloutType="simple">
     <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontWeight="50" legendString="Aa" fontLetterSpacing="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;name&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;name_ar&quot;, &quot;name&quot;) ELSE &quot;name&quot; || coalesce('\n' || &quot;name_ar&quot;, '') END" multilineHeight="1" namedStyle="" fontKerning="1" allowHtml="0" fontItalic="0" fontWordSpacing="0" fontSizeUnit="Point" textOpacity="1" useSubstitutions="0" fontUnderline="0" blendMode="0" fontStrikeout="0" capitalization="0" fontSize="7" isExpression="1" textOrientation="horizontal" fontFamily="DejaVu Sans" previewBkgrdColor="255,255,255,255" textColor="78,73,63,255">
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
     <placement fitInPolygonOnly="0" polygonPlacementFlags="2" distUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetUnits="MM" xOffset="0" rotationAngle="0" rotationUnit="AngleDegrees" lineAnchorClipping="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" layerType="UnknownGeometry" geometryGeneratorType="PointGeometry" priority="4" placement="1" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-25" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorEnabled="0" lineAnchorType="0" placementFlags="10" dist="0" geometryGenerator="" distMapUnitScale="3x:0,0,0,0,0,0" quadOffset="7" centroidWhole="0" yOffset="1.7000000000000002" centroidInside="0" maxCurvedCharAngleIn="25" preserveRotation="1" repeatDistanceUnits="MM" offsetType="0" overrunDistance="0" repeatDistance="0" />
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
   <rule key="{00000000-0000-4000-8000-000000000009}" scalemaxdenom="60000" filter="&quot;kind&quot; IN ('quarter', 'site', 'military_site', 'crossing', 'natural')">
    <settings calloutType="simple">
     <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontWeight="50" legendString="Aa" fontLetterSpacing="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;name&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;name_ar&quot;, &quot;name&quot;) ELSE &quot;name&quot; || coalesce('\n' || &quot;name_ar&quot;, '') END" multilineHeight="1" namedStyle="" fontKerning="1" allowHtml="0" fontItalic="0" fontWordSpacing="0" fontSizeUnit="Point" textOpacity="1" useSubstitutions="0" fontUnderline="0" blendMode="0" fontStrikeout="0" capitalization="0" fontSize="7" isExpression="1" textOrientation="horizontal" fontFamily="DejaVu Sans" previewBkgrdColor="255,255,255,255" textColor="78,73,63,255">
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
     <placement fitInPolygonOnly="0" polygonPlacementFlags="2" distUnits="MM" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetUnits="MM" xOffset="0" rotationAngle="0" rotationUnit="AngleDegrees" lineAnchorClipping="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" layerType="UnknownGeometry" geometryGeneratorType="PointGeometry" priority="4" placement="1" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-25" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorEnabled="0" lineAnchorType="0" placementFlags="10" dist="0" geometryGenerator="" distMapUnitScale="3x:0,0,0,0,0,0" quadOffset="7" centroidWhole="0" yOffset="1.7000000000000002" centroidInside="0" maxCurvedCharAngleIn="25" preserveRotation="1" repeatDistanceUnits="MM" offsetType="0" overrunDistance="0" repeatDistance="0" />
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
 <attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
  <columns />
 </attributetableconfig>
 <editorlayout>generatedlayout</editorlayout>
 <previewExpression>"name"</previewExpression>
 <mapTip>&lt;b&gt;[% replace(replace(replace(replace(coalesce(to_string("name"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;/b&gt; [% replace(replace(replace(replace(coalesce(to_string("name_ar"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;[% replace(replace(replace(replace(coalesce(to_string("kind"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]; within [% replace(replace(replace(replace(coalesce(to_string("radius_m"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] m; from [% replace(replace(replace(replace(coalesce(to_string("coord_source"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]</mapTip>
 <layerGeometryType>0</layerGeometryType>
</qgis>
