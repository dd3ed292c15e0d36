<qgis maxScale="0" simplifyDrawingTol="1" readOnly="0" labelsEnabled="0" symbologyReferenceScale="-1" styleCategories="AllStyleCategories" minScale="100000000" simplifyLocal="1" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyMaxScale="1" hasScaleBasedVisibilityFlag="0">
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
 <renderer-v2 referencescale="-1" max_value="0" weight_expression="" symbollevels="0" radius_map_unit_scale="3x:0,0,0,0,0,0" forceraster="0" enableorderby="0" radius_unit="0" type="heatmapRenderer" quality="2" radius="6">
  <colorramp type="gradient" name="[source]">
   <Option type="Map">
    <Option value="255,245,235,0" type="QString" name="color1" />
    <Option value="127,39,4,220" type="QString" name="color2" />
    <Option value="0" type="QString" name="discrete" />
    <Option value="gradient" type="QString" name="rampType" />
    <Option value="0.3;253,208,162,170:0.65;230,85,13,200" type="QString" name="stops" />
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
