<qgis maxScale="0" styleCategories="AllStyleCategories" simplifyLocal="1" minScale="100000000" simplifyDrawingTol="1" hasScaleBasedVisibilityFlag="0" simplifyAlgorithm="0" simplifyMaxScale="1" symbologyReferenceScale="-1" labelsEnabled="0" readOnly="0" simplifyDrawingHints="1">
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
 <renderer-v2 enableorderby="0" radius="6" radius_map_unit_scale="3x:0,0,0,0,0,0" forceraster="0" max_value="0" referencescale="-1" type="heatmapRenderer" radius_unit="0" quality="2" weight_expression="" symbollevels="0">
  <colorramp type="gradient" name="[source]">
   <Option type="Map">
    <Option type="QString" name="color1" value="255,245,235,0" />
    <Option type="QString" name="color2" value="127,39,4,220" />
    <Option type="QString" name="discrete" value="0" />
    <Option type="QString" name="rampType" value="gradient" />
    <Option type="QString" name="stops" value="0.3;253,208,162,170:0.65;230,85,13,200" />
   </Option>
   <prop k="color1" v="255,245,235,0" />
   <prop k="color2" v="127,39,4,220" />
   <prop k="discrete" v="0" />
   <prop k="rampType" v="gradient" />
   <prop k="stops" v="0.3;253,208,162,170:0.65;230,85,13,200" />
  </colorramp>
 </renderer-v2>
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
