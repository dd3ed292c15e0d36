<qgis maxScale="0" symbologyReferenceScale="-1" hasScaleBasedVisibilityFlag="0" simplifyAlgorithm="0" simplifyDrawingTol="1" minScale="100000000" styleCategories="AllStyleCategories" readOnly="0" labelsEnabled="1" simplifyDrawingHints="1" simplifyLocal="1" simplifyMaxScale="1">
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
   <rule symbol="0" filter="&quot;kind&quot; = 'land'" label="Land" key="{00000000-0000-4000-8000-000000000001}" />
   <rule symbol="1" filter="&quot;kind&quot; = 'country'" label="Country" key="{00000000-0000-4000-8000-000000000002}" />
   <rule symbol="2" filter="&quot;kind&quot; = 'area'" label="Area of the project" key="{00000000-0000-4000-8000-000000000003}" />
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
      <Option type="QString" value="246,243,236,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="246,243,236,0" name="outline_color" />
      <Option type="QString" value="no" name="outline_style" />
      <Option type="QString" value="0.26" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="246,243,236,255" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="246,243,236,0" k="outline_color" />
     <prop v="no" k="outline_style" />
     <prop v="0.26" k="outline_width" />
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
      <Option type="QString" value="0,0,0,0" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="138,133,120,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.45" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="no" name="style" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="0,0,0,0" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="138,133,120,255" k="outline_color" />
     <prop v="solid" k="outline_style" />
     <prop v="0.45" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="no" k="style" />
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
      <Option type="QString" value="0,0,0,0" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="165,138,91,255" name="outline_color" />
      <Option type="QString" value="dash" name="outline_style" />
      <Option type="QString" value="0.4" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="no" name="style" />
     </Option>
     <prop v="3x:0,0,0,0,0,0" k="border_width_map_unit_scale" />
     <prop v="0,0,0,0" k="color" />
     <prop v="round" k="joinstyle" />
     <prop v="0,0" k="offset" />
     <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale" />
     <prop v="MM" k="offset_unit" />
     <prop v="165,138,91,255" k="outline_color" />
     <prop v="dash" k="outline_style" />
     <prop v="0.4" k="outline_width" />
     <prop v="MM" k="outline_width_unit" />
     <prop v="no" k="style" />
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
 <labeling type="rule-based">
  <rules key="{00000000-0000-4000-8000-000000000004}">
   <rule filter="&quot;kind&quot; = 'country' AND &quot;name&quot; &lt;&gt; 'Syria'" scalemaxdenom="100000000" key="{00000000-0000-4000-8000-000000000005}" scalemindenom="400000">
    <settings calloutType="simple">
     <text-style blendMode="0" legendString="Aa" fontStrikeout="0" fieldName="CASE WHEN coalesce(@sahil_script, 'both') = 'latin' THEN &quot;name&quot; WHEN coalesce(@sahil_script, 'both') = 'arabic' THEN coalesce(&quot;name_ar&quot;, &quot;name&quot;) ELSE &quot;name&quot; || coalesce('\n' || &quot;name_ar&quot;, '') END" fontWordSpacing="0" capitalization="0" multilineHeight="1" fontItalic="0" fontFamily="DejaVu Sans" namedStyle="" isExpression="1" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontLetterSpacing="0" fontWeight="75" fontSizeUnit="Point" fontSize="10" useSubstitutions="0" textOpacity="1" allowHtml="0" previewBkgrdColor="255,255,255,255" fontUnderline="0" fontKerning="1" textOrientation="horizontal" textColor="154,148,132,255">
      <families />
      <text-buffer bufferSizeUnits="MM" bufferDraw="0" bufferColor="255,255,255,220" bufferSize="0" bufferBlendMode="0" bufferNoFill="1" bufferOpacity="1" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferJoinStyle="128" />
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
     <placement distMapUnitScale="3x:0,0,0,0,0,0" fitInPolygonOnly="0" maxCurvedCharAngleIn="25" overrunDistanceUnit="MM" geometryGeneratorType="PointGeometry" offsetUnits="MM" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" rotationUnit="AngleDegrees" repeatDistanceUnits="MM" rotationAngle="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" xOffset="0" polygonPlacementFlags="2" lineAnchorPercent="0.5" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" centroidWhole="0" offsetType="0" layerType="UnknownGeometry" placementFlags="10" preserveRotation="1" centroidInside="0" maxCurvedCharAngleOut="-25" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" yOffset="0" repeatDistance="0" lineAnchorClipping="0" geometryGeneratorEnabled="0" dist="0" quadOffset="4" priority="1" placement="4" overrunDistance="0" geometryGenerator="" lineAnchorType="0" />
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
 <attributetableconfig sortExpression="" sortOrder="0" actionWidgetStyle="dropDown">
  <columns />
 </attributetableconfig>
 <editorlayout>generatedlayout</editorlayout>
 <previewExpression />
 <mapTip />
 <layerGeometryType>2</layerGeometryType>
</qgis>
