<qgis hasScaleBasedVisibilityFlag="0" simplifyDrawingHints="1" readOnly="0" symbologyReferenceScale="-1" simplifyLocal="1" simplifyDrawingTol="1" styleCategories="AllStyleCategories" simplifyAlgorithm="0" minScale="100000000" simplifyMaxScale="1" maxScale="0" labelsEnabled="0">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal durationUnit="min" fixedDuration="0" startExpression="" accumulate="0" durationField="" limitMode="0" startField="t_start" endField="t_end" endExpression="" mode="2" enabled="1">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 radius="6" type="heatmapRenderer" radius_map_unit_scale="3x:0,0,0,0,0,0" referencescale="-1" max_value="0" quality="2" enableorderby="0" radius_unit="0" weight_expression="" forceraster="0" symbollevels="0">
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
 <attributetableconfig sortExpression="&quot;event_date&quot;" actionWidgetStyle="dropDown" sortOrder="0">
  <columns>
   <column hidden="0" type="field" width="-1" name="event_date" />
   <column hidden="0" type="field" width="-1" name="event_type" />
   <column hidden="0" type="field" width="-1" name="sub_event_type" />
   <column hidden="0" type="field" width="-1" name="location" />
   <column hidden="0" type="field" width="-1" name="admin1" />
   <column hidden="0" type="field" width="-1" name="x_fat_low" />
   <column hidden="0" type="field" width="-1" name="x_fat_best" />
   <column hidden="0" type="field" width="-1" name="x_fat_high" />
   <column hidden="0" type="field" width="-1" name="x_fat_status" />
   <column hidden="0" type="field" width="-1" name="x_confidence" />
   <column hidden="0" type="field" width="-1" name="x_n_originators" />
   <column hidden="0" type="field" width="-1" name="source" />
   <column hidden="0" type="field" width="-1" name="notes" />
   <column hidden="0" type="field" width="-1" name="event_id_cnty" />
   <column hidden="1" type="field" width="-1" name="fid" />
   <column hidden="1" type="field" width="-1" name="year" />
   <column hidden="1" type="field" width="-1" name="time_precision" />
   <column hidden="1" type="field" width="-1" name="disorder_type" />
   <column hidden="1" type="field" width="-1" name="actor1" />
   <column hidden="1" type="field" width="-1" name="assoc_actor_1" />
   <column hidden="1" type="field" width="-1" name="inter1" />
   <column hidden="1" type="field" width="-1" name="actor2" />
   <column hidden="1" type="field" width="-1" name="assoc_actor_2" />
   <column hidden="1" type="field" width="-1" name="inter2" />
   <column hidden="1" type="field" width="-1" name="interaction" />
   <column hidden="1" type="field" width="-1" name="civilian_targeting" />
   <column hidden="1" type="field" width="-1" name="iso" />
   <column hidden="1" type="field" width="-1" name="region" />
   <column hidden="1" type="field" width="-1" name="country" />
   <column hidden="1" type="field" width="-1" name="admin2" />
   <column hidden="1" type="field" width="-1" name="admin3" />
   <column hidden="1" type="field" width="-1" name="latitude" />
   <column hidden="1" type="field" width="-1" name="longitude" />
   <column hidden="1" type="field" width="-1" name="geo_precision" />
   <column hidden="1" type="field" width="-1" name="source_scale" />
   <column hidden="1" type="field" width="-1" name="fatalities" />
   <column hidden="1" type="field" width="-1" name="tags" />
   <column hidden="1" type="field" width="-1" name="timestamp" />
   <column hidden="1" type="field" width="-1" name="x_date_start" />
   <column hidden="1" type="field" width="-1" name="x_date_end" />
   <column hidden="1" type="field" width="-1" name="x_date_basis" />
   <column hidden="1" type="field" width="-1" name="x_place_id" />
   <column hidden="1" type="field" width="-1" name="x_location_ar" />
   <column hidden="1" type="field" width="-1" name="x_admin1_pcode" />
   <column hidden="1" type="field" width="-1" name="x_admin2_pcode" />
   <column hidden="1" type="field" width="-1" name="x_admin3_pcode" />
   <column hidden="1" type="field" width="-1" name="x_geo_basis" />
   <column hidden="1" type="field" width="-1" name="x_geo_uncertainty_m" />
   <column hidden="1" type="field" width="-1" name="x_geo_runner_up" />
   <column hidden="1" type="field" width="-1" name="x_where_prec_ucdp" />
   <column hidden="1" type="field" width="-1" name="x_date_prec_ucdp" />
   <column hidden="1" type="field" width="-1" name="x_event_clarity" />
   <column hidden="1" type="field" width="-1" name="x_type_of_violence_ucdp" />
   <column hidden="1" type="field" width="-1" name="x_fat_high_open" />
   <column hidden="1" type="field" width="-1" name="x_fat_side1" />
   <column hidden="1" type="field" width="-1" name="x_fat_side2" />
   <column hidden="1" type="field" width="-1" name="x_fat_civilians" />
   <column hidden="1" type="field" width="-1" name="x_fat_unknown" />
   <column hidden="1" type="field" width="-1" name="x_fat_imputed" />
   <column hidden="1" type="field" width="-1" name="x_fat_rule" />
   <column hidden="1" type="field" width="-1" name="x_fat_verified_min" />
   <column hidden="1" type="field" width="-1" name="x_alloc_group" />
   <column hidden="1" type="field" width="-1" name="x_injured_low" />
   <column hidden="1" type="field" width="-1" name="x_injured_high" />
   <column hidden="1" type="field" width="-1" name="x_displaced_low" />
   <column hidden="1" type="field" width="-1" name="x_displaced_high" />
   <column hidden="1" type="field" width="-1" name="x_crowd_low" />
   <column hidden="1" type="field" width="-1" name="x_crowd_high" />
   <column hidden="1" type="field" width="-1" name="x_n_claims" />
   <column hidden="1" type="field" width="-1" name="x_n_documents" />
   <column hidden="1" type="field" width="-1" name="x_party_sourced" />
   <column hidden="1" type="field" width="-1" name="x_verification" />
   <column hidden="1" type="field" width="-1" name="x_disputed" />
   <column hidden="1" type="field" width="-1" name="x_episode_id" />
   <column hidden="1" type="field" width="-1" name="x_anchor_claim_id" />
   <column hidden="1" type="field" width="-1" name="x_possible_duplicate_of" />
   <column hidden="1" type="field" width="-1" name="x_review_status" />
   <column hidden="1" type="field" width="-1" name="x_row_version" />
   <column hidden="1" type="field" width="-1" name="t_start" />
   <column hidden="1" type="field" width="-1" name="t_end" />
   <column hidden="1" type="actions" width="-1" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer showLabel="1" name="What and when" visibilityExpression="" visibilityExpressionEnabled="0" columnCount="2" groupBox="0">
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
  <attributeEditorContainer showLabel="1" name="Where" visibilityExpression="" visibilityExpressionEnabled="0" columnCount="2" groupBox="0">
   <attributeEditorField showLabel="1" name="location" index="22" />
   <attributeEditorField showLabel="1" name="x_place_id" index="35" />
   <attributeEditorField showLabel="1" name="admin1" index="19" />
   <attributeEditorField showLabel="1" name="admin2" index="20" />
   <attributeEditorField showLabel="1" name="admin3" index="21" />
   <attributeEditorField showLabel="1" name="latitude" index="23" />
   <attributeEditorField showLabel="1" name="longitude" index="24" />
   <attributeEditorField showLabel="1" name="x_geo_uncertainty_m" index="41" />
   <attributeEditorField showLabel="1" name="geo_precision" index="25" />
   <attributeEditorField showLabel="1" name="x_geo_basis" index="40" />
   <attributeEditorField showLabel="1" name="x_geo_runner_up" index="42" />
  </attributeEditorContainer>
  <attributeEditorContainer showLabel="1" name="Deaths" visibilityExpression="" visibilityExpressionEnabled="0" columnCount="2" groupBox="0">
   <attributeEditorField showLabel="1" name="x_fat_low" index="47" />
   <attributeEditorField showLabel="1" name="x_fat_best" index="48" />
   <attributeEditorField showLabel="1" name="x_fat_high" index="49" />
   <attributeEditorField showLabel="1" name="x_fat_high_open" index="50" />
   <attributeEditorField showLabel="1" name="x_fat_status" index="55" />
   <attributeEditorField showLabel="1" name="x_fat_rule" index="57" />
   <attributeEditorField showLabel="1" name="x_fat_imputed" index="56" />
   <attributeEditorField showLabel="1" name="fatalities" index="29" />
   <attributeEditorField showLabel="1" name="x_fat_side1" index="51" />
   <attributeEditorField showLabel="1" name="x_fat_side2" index="52" />
   <attributeEditorField showLabel="1" name="x_fat_civilians" index="53" />
   <attributeEditorField showLabel="1" name="x_fat_unknown" index="54" />
   <attributeEditorField showLabel="1" name="x_fat_verified_min" index="58" />
   <attributeEditorField showLabel="1" name="x_injured_low" index="60" />
   <attributeEditorField showLabel="1" name="x_injured_high" index="61" />
  </attributeEditorContainer>
  <attributeEditorContainer showLabel="1" name="How sure" visibilityExpression="" visibilityExpressionEnabled="0" columnCount="2" groupBox="0">
   <attributeEditorField showLabel="1" name="x_confidence" index="71" />
   <attributeEditorField showLabel="1" name="x_verification" index="70" />
   <attributeEditorField showLabel="1" name="x_disputed" index="72" />
   <attributeEditorField showLabel="1" name="x_n_originators" index="68" />
   <attributeEditorField showLabel="1" name="x_n_claims" index="66" />
   <attributeEditorField showLabel="1" name="x_n_documents" index="67" />
   <attributeEditorField showLabel="1" name="x_party_sourced" index="69" />
   <attributeEditorField showLabel="1" name="x_review_status" index="76" />
   <attributeEditorField showLabel="1" name="x_possible_duplicate_of" index="75" />
   <attributeEditorField showLabel="1" name="x_episode_id" index="73" />
   <attributeEditorField showLabel="1" name="x_alloc_group" index="59" />
   <attributeEditorField showLabel="1" name="x_anchor_claim_id" index="74" />
  </attributeEditorContainer>
  <attributeEditorContainer showLabel="1" name="Sources and claims" visibilityExpression="" visibilityExpressionEnabled="0" columnCount="1" groupBox="0">
   <attributeEditorField showLabel="1" name="source" index="26" />
   <attributeEditorField showLabel="1" name="source_scale" index="27" />
   <attributeEditorRelation label="" relation="event_claim_links" showLabel="1" forceSuppressFormPopup="0" name="event_claim_links" relationWidgetTypeId="relation_editor" nmRelationId="claim_event_links">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer showLabel="1" name="Deaths under each rule" visibilityExpression="" visibilityExpressionEnabled="0" columnCount="1" groupBox="0">
   <attributeEditorRelation label="" relation="event_rules" showLabel="1" forceSuppressFormPopup="0" name="event_rules" relationWidgetTypeId="relation_editor" nmRelationId="">
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
