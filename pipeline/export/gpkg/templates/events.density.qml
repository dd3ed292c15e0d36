<qgis simplifyDrawingHints="1" readOnly="0" styleCategories="AllStyleCategories" simplifyAlgorithm="0" minScale="100000000" hasScaleBasedVisibilityFlag="0" simplifyLocal="1" maxScale="0" labelsEnabled="0" symbologyReferenceScale="-1" simplifyDrawingTol="1" simplifyMaxScale="1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal endExpression="" fixedDuration="0" durationField="" durationUnit="min" limitMode="0" startField="t_start" enabled="1" mode="2" accumulate="0" endField="t_end" startExpression="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 radius="6" radius_map_unit_scale="3x:0,0,0,0,0,0" referencescale="-1" type="heatmapRenderer" radius_unit="0" max_value="0" quality="2" forceraster="0" enableorderby="0" weight_expression="" symbollevels="0">
  <colorramp name="[source]" type="gradient">
   <Option type="Map">
    <Option value="255,245,235,0" name="color1" type="QString" />
    <Option value="127,39,4,220" name="color2" type="QString" />
    <Option value="0" name="discrete" type="QString" />
    <Option value="gradient" name="rampType" type="QString" />
    <Option value="0.3;253,208,162,170:0.65;230,85,13,200" name="stops" type="QString" />
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
 <attributetableconfig actionWidgetStyle="dropDown" sortExpression="&quot;event_date&quot;" sortOrder="0">
  <columns>
   <column width="-1" name="event_date" hidden="0" type="field" />
   <column width="-1" name="event_type" hidden="0" type="field" />
   <column width="-1" name="sub_event_type" hidden="0" type="field" />
   <column width="-1" name="location" hidden="0" type="field" />
   <column width="-1" name="admin1" hidden="0" type="field" />
   <column width="-1" name="x_fat_low" hidden="0" type="field" />
   <column width="-1" name="x_fat_best" hidden="0" type="field" />
   <column width="-1" name="x_fat_high" hidden="0" type="field" />
   <column width="-1" name="x_fat_status" hidden="0" type="field" />
   <column width="-1" name="x_confidence" hidden="0" type="field" />
   <column width="-1" name="x_n_originators" hidden="0" type="field" />
   <column width="-1" name="source" hidden="0" type="field" />
   <column width="-1" name="notes" hidden="0" type="field" />
   <column width="-1" name="event_id_cnty" hidden="0" type="field" />
   <column width="-1" name="fid" hidden="1" type="field" />
   <column width="-1" name="year" hidden="1" type="field" />
   <column width="-1" name="time_precision" hidden="1" type="field" />
   <column width="-1" name="disorder_type" hidden="1" type="field" />
   <column width="-1" name="actor1" hidden="1" type="field" />
   <column width="-1" name="assoc_actor_1" hidden="1" type="field" />
   <column width="-1" name="inter1" hidden="1" type="field" />
   <column width="-1" name="actor2" hidden="1" type="field" />
   <column width="-1" name="assoc_actor_2" hidden="1" type="field" />
   <column width="-1" name="inter2" hidden="1" type="field" />
   <column width="-1" name="interaction" hidden="1" type="field" />
   <column width="-1" name="civilian_targeting" hidden="1" type="field" />
   <column width="-1" name="iso" hidden="1" type="field" />
   <column width="-1" name="region" hidden="1" type="field" />
   <column width="-1" name="country" hidden="1" type="field" />
   <column width="-1" name="admin2" hidden="1" type="field" />
   <column width="-1" name="admin3" hidden="1" type="field" />
   <column width="-1" name="latitude" hidden="1" type="field" />
   <column width="-1" name="longitude" hidden="1" type="field" />
   <column width="-1" name="geo_precision" hidden="1" type="field" />
   <column width="-1" name="source_scale" hidden="1" type="field" />
   <column width="-1" name="fatalities" hidden="1" type="field" />
   <column width="-1" name="tags" hidden="1" type="field" />
   <column width="-1" name="timestamp" hidden="1" type="field" />
   <column width="-1" name="x_date_start" hidden="1" type="field" />
   <column width="-1" name="x_date_end" hidden="1" type="field" />
   <column width="-1" name="x_date_basis" hidden="1" type="field" />
   <column width="-1" name="x_place_id" hidden="1" type="field" />
   <column width="-1" name="x_admin1_pcode" hidden="1" type="field" />
   <column width="-1" name="x_admin2_pcode" hidden="1" type="field" />
   <column width="-1" name="x_admin3_pcode" hidden="1" type="field" />
   <column width="-1" name="x_geo_basis" hidden="1" type="field" />
   <column width="-1" name="x_geo_uncertainty_m" hidden="1" type="field" />
   <column width="-1" name="x_geo_runner_up" hidden="1" type="field" />
   <column width="-1" name="x_where_prec_ucdp" hidden="1" type="field" />
   <column width="-1" name="x_date_prec_ucdp" hidden="1" type="field" />
   <column width="-1" name="x_event_clarity" hidden="1" type="field" />
   <column width="-1" name="x_type_of_violence_ucdp" hidden="1" type="field" />
   <column width="-1" name="x_fat_high_open" hidden="1" type="field" />
   <column width="-1" name="x_fat_side1" hidden="1" type="field" />
   <column width="-1" name="x_fat_side2" hidden="1" type="field" />
   <column width="-1" name="x_fat_civilians" hidden="1" type="field" />
   <column width="-1" name="x_fat_unknown" hidden="1" type="field" />
   <column width="-1" name="x_fat_imputed" hidden="1" type="field" />
   <column width="-1" name="x_fat_rule" hidden="1" type="field" />
   <column width="-1" name="x_fat_verified_min" hidden="1" type="field" />
   <column width="-1" name="x_alloc_group" hidden="1" type="field" />
   <column width="-1" name="x_injured_low" hidden="1" type="field" />
   <column width="-1" name="x_injured_high" hidden="1" type="field" />
   <column width="-1" name="x_displaced_low" hidden="1" type="field" />
   <column width="-1" name="x_displaced_high" hidden="1" type="field" />
   <column width="-1" name="x_crowd_low" hidden="1" type="field" />
   <column width="-1" name="x_crowd_high" hidden="1" type="field" />
   <column width="-1" name="x_n_claims" hidden="1" type="field" />
   <column width="-1" name="x_n_documents" hidden="1" type="field" />
   <column width="-1" name="x_party_sourced" hidden="1" type="field" />
   <column width="-1" name="x_verification" hidden="1" type="field" />
   <column width="-1" name="x_disputed" hidden="1" type="field" />
   <column width="-1" name="x_episode_id" hidden="1" type="field" />
   <column width="-1" name="x_anchor_claim_id" hidden="1" type="field" />
   <column width="-1" name="x_possible_duplicate_of" hidden="1" type="field" />
   <column width="-1" name="x_review_status" hidden="1" type="field" />
   <column width="-1" name="x_row_version" hidden="1" type="field" />
   <column width="-1" name="t_start" hidden="1" type="field" />
   <column width="-1" name="t_end" hidden="1" type="field" />
   <column width="-1" name="x_location_ar" hidden="1" type="field" />
   <column width="-1" hidden="1" type="actions" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer columnCount="2" name="What and when" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
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
  <attributeEditorContainer columnCount="2" name="Where" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
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
  <attributeEditorContainer columnCount="2" name="Deaths" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
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
  <attributeEditorContainer columnCount="2" name="How sure" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
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
  <attributeEditorContainer columnCount="1" name="Sources and claims" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="source" showLabel="1" index="26" />
   <attributeEditorField name="source_scale" showLabel="1" index="27" />
   <attributeEditorRelation name="event_claim_links" showLabel="1" forceSuppressFormPopup="0" label="" nmRelationId="claim_event_links" relation="event_claim_links" relationWidgetTypeId="">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" name="Deaths under each rule" showLabel="1" groupBox="0" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorRelation name="event_rules" showLabel="1" forceSuppressFormPopup="0" label="" nmRelationId="" relation="event_rules" relationWidgetTypeId="">
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
