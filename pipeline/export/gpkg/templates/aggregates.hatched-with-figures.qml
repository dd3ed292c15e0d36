<qgis readOnly="0" simplifyDrawingHints="1" minScale="100000000" simplifyMaxScale="1" simplifyDrawingTol="1" styleCategories="AllStyleCategories" hasScaleBasedVisibilityFlag="0" simplifyLocal="1" simplifyAlgorithm="0" maxScale="0" labelsEnabled="1" symbologyReferenceScale="-1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal startExpression="" startField="date_start" endField="date_end" limitMode="0" accumulate="0" mode="2" fixedDuration="0" durationUnit="min" enabled="0" endExpression="" durationField="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 symbollevels="0" referencescale="-1" enableorderby="0" forceraster="0" type="RuleRenderer">
  <rules key="{00000000-0000-4000-8000-000000000000}">
   <rule key="{00000000-0000-4000-8000-000000000001}" filter="&quot;x_area_label&quot; IS NOT NULL AND NOT &quot;place_ids&quot; LIKE '%,%'" label="Totals of one area" symbol="0" />
   <rule key="{00000000-0000-4000-8000-000000000002}" filter="&quot;x_area_label&quot; IS NOT NULL AND &quot;place_ids&quot; LIKE '%,%'" label="Totals of several areas together" symbol="1" />
  </rules>
  <symbols>
   <symbol name="0" clip_to_extent="1" alpha="0.6" type="fill" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer class="LinePatternFill" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="45" name="angle" type="QString" />
      <Option value="0,0,0,255" name="color" type="QString" />
      <Option value="3.2" name="distance" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="distance_map_unit_scale" type="QString" />
      <Option value="MM" name="distance_unit" type="QString" />
      <Option value="0" name="line_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale" type="QString" />
      <Option value="MM" name="line_width_unit" type="QString" />
      <Option value="0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
     </Option>
     <prop k="angle" v="45" />
     <prop k="color" v="0,0,0,255" />
     <prop k="distance" v="3.2" />
     <prop k="distance_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="distance_unit" v="MM" />
     <prop k="line_width" v="0" />
     <prop k="line_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="line_width_unit" v="MM" />
     <prop k="offset" v="0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="outline_width_unit" v="MM" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
     <symbol name="@0@0" clip_to_extent="1" alpha="1" type="line" force_rhr="0">
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
        <Option value="122,75,42,255" name="line_color" type="QString" />
        <Option value="solid" name="line_style" type="QString" />
        <Option value="0.14" name="line_width" type="QString" />
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
       <prop k="line_color" v="122,75,42,255" />
       <prop k="line_style" v="solid" />
       <prop k="line_width" v="0.14" />
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
    </layer>
    <layer class="SimpleFill" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="122,75,42,0" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="122,75,42,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.5" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="no" name="style" type="QString" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="122,75,42,0" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="122,75,42,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.5" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="no" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" clip_to_extent="1" alpha="0.6" type="fill" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option value="" name="name" type="QString" />
      <Option name="properties" />
      <Option value="collection" name="type" type="QString" />
     </Option>
    </data_defined_properties>
    <layer class="LinePatternFill" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="135" name="angle" type="QString" />
      <Option value="0,0,0,255" name="color" type="QString" />
      <Option value="3.2" name="distance" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="distance_map_unit_scale" type="QString" />
      <Option value="MM" name="distance_unit" type="QString" />
      <Option value="0" name="line_width" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale" type="QString" />
      <Option value="MM" name="line_width_unit" type="QString" />
      <Option value="0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
     </Option>
     <prop k="angle" v="135" />
     <prop k="color" v="0,0,0,255" />
     <prop k="distance" v="3.2" />
     <prop k="distance_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="distance_unit" v="MM" />
     <prop k="line_width" v="0" />
     <prop k="line_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="line_width_unit" v="MM" />
     <prop k="offset" v="0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="outline_width_unit" v="MM" />
     <data_defined_properties>
      <Option type="Map">
       <Option value="" name="name" type="QString" />
       <Option name="properties" />
       <Option value="collection" name="type" type="QString" />
      </Option>
     </data_defined_properties>
     <symbol name="@1@0" clip_to_extent="1" alpha="1" type="line" force_rhr="0">
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
        <Option value="122,75,42,255" name="line_color" type="QString" />
        <Option value="solid" name="line_style" type="QString" />
        <Option value="0.14" name="line_width" type="QString" />
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
       <prop k="line_color" v="122,75,42,255" />
       <prop k="line_style" v="solid" />
       <prop k="line_width" v="0.14" />
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
    </layer>
    <layer class="SimpleFill" locked="0" pass="0" enabled="1">
     <Option type="Map">
      <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString" />
      <Option value="122,75,42,0" name="color" type="QString" />
      <Option value="round" name="joinstyle" type="QString" />
      <Option value="0,0" name="offset" type="QString" />
      <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString" />
      <Option value="MM" name="offset_unit" type="QString" />
      <Option value="122,75,42,255" name="outline_color" type="QString" />
      <Option value="solid" name="outline_style" type="QString" />
      <Option value="0.5" name="outline_width" type="QString" />
      <Option value="MM" name="outline_width_unit" type="QString" />
      <Option value="no" name="style" type="QString" />
     </Option>
     <prop k="border_width_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="color" v="122,75,42,0" />
     <prop k="joinstyle" v="round" />
     <prop k="offset" v="0,0" />
     <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0" />
     <prop k="offset_unit" v="MM" />
     <prop k="outline_color" v="122,75,42,255" />
     <prop k="outline_style" v="solid" />
     <prop k="outline_width" v="0.5" />
     <prop k="outline_width_unit" v="MM" />
     <prop k="style" v="no" />
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
  <rules key="{00000000-0000-4000-8000-000000000003}">
   <rule key="{00000000-0000-4000-8000-000000000004}" filter="&quot;x_area_label&quot; IS NOT NULL AND NOT &quot;place_ids&quot; LIKE '%,%'">
    <settings calloutType="simple">
     <text-style fontFamily="DejaVu Sans" textColor="90,52,24,255" fontStrikeout="0" fontItalic="0" blendMode="0" fontSize="7.5" namedStyle="" legendString="Aa" multilineHeight="1" allowHtml="0" fontUnderline="0" fontWordSpacing="0" fontLetterSpacing="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" textOrientation="horizontal" fieldName="&quot;x_area_label&quot;" useSubstitutions="0" fontWeight="50" previewBkgrdColor="255,255,255,255" fontSizeUnit="Point" isExpression="1" fontKerning="1" textOpacity="1" capitalization="0">
      <families />
      <text-buffer bufferOpacity="1" bufferJoinStyle="128" bufferBlendMode="0" bufferDraw="1" bufferNoFill="1" bufferColor="255,255,255,220" bufferSize="1" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" />
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
     <placement distMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" maxCurvedCharAngleIn="25" fitInPolygonOnly="0" geometryGeneratorEnabled="0" maxCurvedCharAngleOut="-25" priority="9" dist="0" distUnits="MM" yOffset="0" repeatDistance="0" layerType="UnknownGeometry" offsetUnits="MM" lineAnchorClipping="0" polygonPlacementFlags="2" geometryGenerator="" repeatDistanceUnits="MM" preserveRotation="1" overrunDistanceUnit="MM" quadOffset="4" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorType="PointGeometry" rotationUnit="AngleDegrees" xOffset="0" placement="4" centroidInside="0" overrunDistance="0" lineAnchorPercent="0.5" centroidWhole="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" placementFlags="10" offsetType="0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" rotationAngle="0" />
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
   <rule key="{00000000-0000-4000-8000-000000000005}" filter="&quot;x_area_label&quot; IS NOT NULL AND &quot;place_ids&quot; LIKE '%,%'">
    <settings calloutType="simple">
     <text-style fontFamily="DejaVu Sans" textColor="90,52,24,255" fontStrikeout="0" fontItalic="0" blendMode="0" fontSize="7.5" namedStyle="" legendString="Aa" multilineHeight="1" allowHtml="0" fontUnderline="0" fontWordSpacing="0" fontLetterSpacing="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" textOrientation="horizontal" fieldName="&quot;x_area_label&quot;" useSubstitutions="0" fontWeight="75" previewBkgrdColor="255,255,255,255" fontSizeUnit="Point" isExpression="1" fontKerning="1" textOpacity="1" capitalization="0">
      <families />
      <text-buffer bufferOpacity="1" bufferJoinStyle="128" bufferBlendMode="0" bufferDraw="1" bufferNoFill="1" bufferColor="255,255,255,220" bufferSize="1" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" />
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
     <placement distMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" maxCurvedCharAngleIn="25" fitInPolygonOnly="0" geometryGeneratorEnabled="0" maxCurvedCharAngleOut="-25" priority="10" dist="0" distUnits="MM" yOffset="0" repeatDistance="0" layerType="UnknownGeometry" offsetUnits="MM" lineAnchorClipping="0" polygonPlacementFlags="2" geometryGenerator="" repeatDistanceUnits="MM" preserveRotation="1" overrunDistanceUnit="MM" quadOffset="4" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" geometryGeneratorType="PointGeometry" rotationUnit="AngleDegrees" xOffset="0" placement="4" centroidInside="0" overrunDistance="0" lineAnchorPercent="0.5" centroidWhole="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" placementFlags="10" offsetType="0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" rotationAngle="0" />
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
 <attributetableconfig sortExpression="" sortOrder="0" actionWidgetStyle="dropDown">
  <columns />
 </attributetableconfig>
 <editorlayout>generatedlayout</editorlayout>
 <previewExpression />
 <mapTip>&lt;div style="max-width:26em;font-family:sans-serif"&gt;
&lt;b&gt;Total of an area and a period, never a point&lt;/b&gt;&lt;br&gt;
[% replace(replace(replace(replace(coalesce(to_string("measure"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %], [% replace(replace(replace(replace(coalesce(to_string("subject_group"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]: [% CASE WHEN "value_best" IS NULL AND "value_low" IS NULL THEN 'not known' ELSE coalesce(to_string("value_best"), 'not known') || ' (from ' || coalesce(to_string("value_low"), '?') || ' to ' || CASE WHEN "high_open" THEN 'open' ELSE coalesce(to_string("value_high"), '?') END || ')' END %]&lt;br&gt;
[% replace(replace(replace(replace(coalesce(to_string("area_text"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %], [% coalesce(format_date("date_start", 'yyyy-MM-dd'), '?') %] to
[% coalesce(format_date("date_end", 'yyyy-MM-dd'), '?') %], as of [% coalesce(format_date("as_of", 'yyyy-MM-dd'), '?') %]&lt;br&gt;
Events inside account for [% replace(replace(replace(replace(coalesce(to_string("allocated_sum"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]; not accounted for: [% replace(replace(replace(replace(coalesce(to_string("residual"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;
[% replace(replace(replace(replace(coalesce(to_string("note"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;
&lt;small&gt;[% replace(replace(replace(replace(coalesce(to_string("aggregate_id"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]: [% replace(replace(replace(replace(coalesce(to_string("status"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]. Reported, not verified.&lt;/small&gt;&lt;/div&gt;</mapTip>
 <layerGeometryType>2</layerGeometryType>
</qgis>
