<qgis maxScale="0" symbologyReferenceScale="-1" hasScaleBasedVisibilityFlag="0" simplifyAlgorithm="0" simplifyDrawingTol="1" minScale="100000000" styleCategories="AllStyleCategories" readOnly="0" labelsEnabled="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyMaxScale="1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal limitMode="0" durationField="" enabled="1" accumulate="0" durationUnit="min" mode="2" startField="t_start" endExpression="" fixedDuration="0" endField="t_end" startExpression="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 referencescale="-1" type="heatmapRenderer" radius_map_unit_scale="3x:0,0,0,0,0,0" radius_unit="0" symbollevels="0" enableorderby="0" quality="2" weight_expression="" forceraster="0" max_value="0" radius="6">
  <colorramp type="gradient" name="[source]">
   <Option type="Map">
    <Option type="QString" value="255,245,235,0" name="color1" />
    <Option type="QString" value="127,39,4,220" name="color2" />
    <Option type="QString" value="0" name="discrete" />
    <Option type="QString" value="gradient" name="rampType" />
    <Option type="QString" value="0.3;253,208,162,170:0.65;230,85,13,200" name="stops" />
   </Option>
   <prop v="255,245,235,0" k="color1" />
   <prop v="127,39,4,220" k="color2" />
   <prop v="0" k="discrete" />
   <prop v="gradient" k="rampType" />
   <prop v="0.3;253,208,162,170:0.65;230,85,13,200" k="stops" />
  </colorramp>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <attributetableconfig sortExpression="&quot;event_date&quot;" sortOrder="0" actionWidgetStyle="dropDown">
  <columns>
   <column type="field" hidden="0" width="-1" name="event_date" />
   <column type="field" hidden="0" width="-1" name="event_type" />
   <column type="field" hidden="0" width="-1" name="sub_event_type" />
   <column type="field" hidden="0" width="-1" name="location" />
   <column type="field" hidden="0" width="-1" name="admin1" />
   <column type="field" hidden="0" width="-1" name="x_fat_low" />
   <column type="field" hidden="0" width="-1" name="x_fat_best" />
   <column type="field" hidden="0" width="-1" name="x_fat_high" />
   <column type="field" hidden="0" width="-1" name="x_fat_status" />
   <column type="field" hidden="0" width="-1" name="x_confidence" />
   <column type="field" hidden="0" width="-1" name="x_n_originators" />
   <column type="field" hidden="0" width="-1" name="source" />
   <column type="field" hidden="0" width="-1" name="notes" />
   <column type="field" hidden="0" width="-1" name="event_id_cnty" />
   <column type="field" hidden="1" width="-1" name="fid" />
   <column type="field" hidden="1" width="-1" name="year" />
   <column type="field" hidden="1" width="-1" name="time_precision" />
   <column type="field" hidden="1" width="-1" name="disorder_type" />
   <column type="field" hidden="1" width="-1" name="actor1" />
   <column type="field" hidden="1" width="-1" name="assoc_actor_1" />
   <column type="field" hidden="1" width="-1" name="inter1" />
   <column type="field" hidden="1" width="-1" name="actor2" />
   <column type="field" hidden="1" width="-1" name="assoc_actor_2" />
   <column type="field" hidden="1" width="-1" name="inter2" />
   <column type="field" hidden="1" width="-1" name="interaction" />
   <column type="field" hidden="1" width="-1" name="civilian_targeting" />
   <column type="field" hidden="1" width="-1" name="iso" />
   <column type="field" hidden="1" width="-1" name="region" />
   <column type="field" hidden="1" width="-1" name="country" />
   <column type="field" hidden="1" width="-1" name="admin2" />
   <column type="field" hidden="1" width="-1" name="admin3" />
   <column type="field" hidden="1" width="-1" name="latitude" />
   <column type="field" hidden="1" width="-1" name="longitude" />
   <column type="field" hidden="1" width="-1" name="geo_precision" />
   <column type="field" hidden="1" width="-1" name="source_scale" />
   <column type="field" hidden="1" width="-1" name="fatalities" />
   <column type="field" hidden="1" width="-1" name="tags" />
   <column type="field" hidden="1" width="-1" name="timestamp" />
   <column type="field" hidden="1" width="-1" name="x_date_start" />
   <column type="field" hidden="1" width="-1" name="x_date_end" />
   <column type="field" hidden="1" width="-1" name="x_date_basis" />
   <column type="field" hidden="1" width="-1" name="x_place_id" />
   <column type="field" hidden="1" width="-1" name="x_admin1_pcode" />
   <column type="field" hidden="1" width="-1" name="x_admin2_pcode" />
   <column type="field" hidden="1" width="-1" name="x_admin3_pcode" />
   <column type="field" hidden="1" width="-1" name="x_geo_basis" />
   <column type="field" hidden="1" width="-1" name="x_geo_uncertainty_m" />
   <column type="field" hidden="1" width="-1" name="x_geo_runner_up" />
   <column type="field" hidden="1" width="-1" name="x_where_prec_ucdp" />
   <column type="field" hidden="1" width="-1" name="x_date_prec_ucdp" />
   <column type="field" hidden="1" width="-1" name="x_event_clarity" />
   <column type="field" hidden="1" width="-1" name="x_type_of_violence_ucdp" />
   <column type="field" hidden="1" width="-1" name="x_fat_high_open" />
   <column type="field" hidden="1" width="-1" name="x_fat_side1" />
   <column type="field" hidden="1" width="-1" name="x_fat_side2" />
   <column type="field" hidden="1" width="-1" name="x_fat_civilians" />
   <column type="field" hidden="1" width="-1" name="x_fat_unknown" />
   <column type="field" hidden="1" width="-1" name="x_fat_imputed" />
   <column type="field" hidden="1" width="-1" name="x_fat_rule" />
   <column type="field" hidden="1" width="-1" name="x_fat_verified_min" />
   <column type="field" hidden="1" width="-1" name="x_alloc_group" />
   <column type="field" hidden="1" width="-1" name="x_injured_low" />
   <column type="field" hidden="1" width="-1" name="x_injured_high" />
   <column type="field" hidden="1" width="-1" name="x_displaced_low" />
   <column type="field" hidden="1" width="-1" name="x_displaced_high" />
   <column type="field" hidden="1" width="-1" name="x_crowd_low" />
   <column type="field" hidden="1" width="-1" name="x_crowd_high" />
   <column type="field" hidden="1" width="-1" name="x_n_claims" />
   <column type="field" hidden="1" width="-1" name="x_n_documents" />
   <column type="field" hidden="1" width="-1" name="x_party_sourced" />
   <column type="field" hidden="1" width="-1" name="x_verification" />
   <column type="field" hidden="1" width="-1" name="x_disputed" />
   <column type="field" hidden="1" width="-1" name="x_episode_id" />
   <column type="field" hidden="1" width="-1" name="x_anchor_claim_id" />
   <column type="field" hidden="1" width="-1" name="x_possible_duplicate_of" />
   <column type="field" hidden="1" width="-1" name="x_review_status" />
   <column type="field" hidden="1" width="-1" name="x_row_version" />
   <column type="field" hidden="1" width="-1" name="t_start" />
   <column type="field" hidden="1" width="-1" name="t_end" />
   <column type="field" hidden="1" width="-1" name="x_location_ar" />
   <column type="actions" hidden="1" width="-1" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="2" groupBox="0" showLabel="1" name="What and when" visibilityExpression="">
   <attributeEditorField index="1" showLabel="1" name="event_id_cnty" />
   <attributeEditorField index="6" showLabel="1" name="event_type" />
   <attributeEditorField index="7" showLabel="1" name="sub_event_type" />
   <attributeEditorField index="5" showLabel="1" name="disorder_type" />
   <attributeEditorField index="2" showLabel="1" name="event_date" />
   <attributeEditorField index="32" showLabel="1" name="x_date_start" />
   <attributeEditorField index="33" showLabel="1" name="x_date_end" />
   <attributeEditorField index="4" showLabel="1" name="time_precision" />
   <attributeEditorField index="8" showLabel="1" name="actor1" />
   <attributeEditorField index="9" showLabel="1" name="assoc_actor_1" />
   <attributeEditorField index="11" showLabel="1" name="actor2" />
   <attributeEditorField index="12" showLabel="1" name="assoc_actor_2" />
   <attributeEditorField index="15" showLabel="1" name="civilian_targeting" />
   <attributeEditorField index="28" showLabel="1" name="notes" />
  </attributeEditorContainer>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="2" groupBox="0" showLabel="1" name="Where" visibilityExpression="">
   <attributeEditorField index="22" showLabel="1" name="location" />
   <attributeEditorField index="35" showLabel="1" name="x_place_id" />
   <attributeEditorField index="19" showLabel="1" name="admin1" />
   <attributeEditorField index="20" showLabel="1" name="admin2" />
   <attributeEditorField index="21" showLabel="1" name="admin3" />
   <attributeEditorField index="23" showLabel="1" name="latitude" />
   <attributeEditorField index="24" showLabel="1" name="longitude" />
   <attributeEditorField index="41" showLabel="1" name="x_geo_uncertainty_m" />
   <attributeEditorField index="25" showLabel="1" name="geo_precision" />
   <attributeEditorField index="40" showLabel="1" name="x_geo_basis" />
   <attributeEditorField index="42" showLabel="1" name="x_geo_runner_up" />
  </attributeEditorContainer>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="2" groupBox="0" showLabel="1" name="Deaths" visibilityExpression="">
   <attributeEditorField index="47" showLabel="1" name="x_fat_low" />
   <attributeEditorField index="48" showLabel="1" name="x_fat_best" />
   <attributeEditorField index="49" showLabel="1" name="x_fat_high" />
   <attributeEditorField index="50" showLabel="1" name="x_fat_high_open" />
   <attributeEditorField index="55" showLabel="1" name="x_fat_status" />
   <attributeEditorField index="57" showLabel="1" name="x_fat_rule" />
   <attributeEditorField index="56" showLabel="1" name="x_fat_imputed" />
   <attributeEditorField index="29" showLabel="1" name="fatalities" />
   <attributeEditorField index="51" showLabel="1" name="x_fat_side1" />
   <attributeEditorField index="52" showLabel="1" name="x_fat_side2" />
   <attributeEditorField index="53" showLabel="1" name="x_fat_civilians" />
   <attributeEditorField index="54" showLabel="1" name="x_fat_unknown" />
   <attributeEditorField index="58" showLabel="1" name="x_fat_verified_min" />
   <attributeEditorField index="60" showLabel="1" name="x_injured_low" />
   <attributeEditorField index="61" showLabel="1" name="x_injured_high" />
  </attributeEditorContainer>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="2" groupBox="0" showLabel="1" name="How sure" visibilityExpression="">
   <attributeEditorField index="71" showLabel="1" name="x_confidence" />
   <attributeEditorField index="70" showLabel="1" name="x_verification" />
   <attributeEditorField index="72" showLabel="1" name="x_disputed" />
   <attributeEditorField index="68" showLabel="1" name="x_n_originators" />
   <attributeEditorField index="66" showLabel="1" name="x_n_claims" />
   <attributeEditorField index="67" showLabel="1" name="x_n_documents" />
   <attributeEditorField index="69" showLabel="1" name="x_party_sourced" />
   <attributeEditorField index="76" showLabel="1" name="x_review_status" />
   <attributeEditorField index="75" showLabel="1" name="x_possible_duplicate_of" />
   <attributeEditorField index="73" showLabel="1" name="x_episode_id" />
   <attributeEditorField index="59" showLabel="1" name="x_alloc_group" />
   <attributeEditorField index="74" showLabel="1" name="x_anchor_claim_id" />
  </attributeEditorContainer>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="1" groupBox="0" showLabel="1" name="Sources and claims" visibilityExpression="">
   <attributeEditorField index="26" showLabel="1" name="source" />
   <attributeEditorField index="27" showLabel="1" name="source_scale" />
   <attributeEditorRelation nmRelationId="claim_event_links" label="" relationWidgetTypeId="relation_editor" showLabel="1" relation="event_claim_links" name="event_claim_links" forceSuppressFormPopup="0">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer visibilityExpressionEnabled="0" columnCount="1" groupBox="0" showLabel="1" name="Deaths under each rule" visibilityExpression="">
   <attributeEditorRelation nmRelationId="" label="" relationWidgetTypeId="relation_editor" showLabel="1" relation="event_rules" name="event_rules" forceSuppressFormPopup="0">
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
