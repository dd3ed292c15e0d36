<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="0" maxScale="0" minScale="100000000" readOnly="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="AllStyleCategories" symbologyReferenceScale="-1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal accumulate="0" durationField="" durationUnit="min" enabled="1" endExpression="" endField="t_end" fixedDuration="0" limitMode="0" mode="2" startExpression="" startField="t_start">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 enableorderby="0" forceraster="0" max_value="0" quality="2" radius="6" radius_map_unit_scale="3x:0,0,0,0,0,0" radius_unit="0" referencescale="-1" symbollevels="0" type="heatmapRenderer" weight_expression="">
  <colorramp name="[source]" type="gradient">
   <Option type="Map">
    <Option name="color1" type="QString" value="255,245,235,0" />
    <Option name="color2" type="QString" value="127,39,4,220" />
    <Option name="discrete" type="QString" value="0" />
    <Option name="rampType" type="QString" value="gradient" />
    <Option name="stops" type="QString" value="0.3;253,208,162,170:0.65;230,85,13,200" />
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
 <attributetableconfig actionWidgetStyle="dropDown" sortExpression="&quot;event_date&quot;" sortOrder="0">
  <columns>
   <column hidden="0" name="event_date" type="field" width="-1" />
   <column hidden="0" name="event_type" type="field" width="-1" />
   <column hidden="0" name="sub_event_type" type="field" width="-1" />
   <column hidden="0" name="location" type="field" width="-1" />
   <column hidden="0" name="admin1" type="field" width="-1" />
   <column hidden="0" name="x_fat_low" type="field" width="-1" />
   <column hidden="0" name="x_fat_best" type="field" width="-1" />
   <column hidden="0" name="x_fat_high" type="field" width="-1" />
   <column hidden="0" name="x_fat_status" type="field" width="-1" />
   <column hidden="0" name="x_confidence" type="field" width="-1" />
   <column hidden="0" name="x_n_originators" type="field" width="-1" />
   <column hidden="0" name="source" type="field" width="-1" />
   <column hidden="0" name="notes" type="field" width="-1" />
   <column hidden="0" name="event_id_cnty" type="field" width="-1" />
   <column hidden="1" name="fid" type="field" width="-1" />
   <column hidden="1" name="year" type="field" width="-1" />
   <column hidden="1" name="time_precision" type="field" width="-1" />
   <column hidden="1" name="disorder_type" type="field" width="-1" />
   <column hidden="1" name="actor1" type="field" width="-1" />
   <column hidden="1" name="assoc_actor_1" type="field" width="-1" />
   <column hidden="1" name="inter1" type="field" width="-1" />
   <column hidden="1" name="actor2" type="field" width="-1" />
   <column hidden="1" name="assoc_actor_2" type="field" width="-1" />
   <column hidden="1" name="inter2" type="field" width="-1" />
   <column hidden="1" name="interaction" type="field" width="-1" />
   <column hidden="1" name="civilian_targeting" type="field" width="-1" />
   <column hidden="1" name="iso" type="field" width="-1" />
   <column hidden="1" name="region" type="field" width="-1" />
   <column hidden="1" name="country" type="field" width="-1" />
   <column hidden="1" name="admin2" type="field" width="-1" />
   <column hidden="1" name="admin3" type="field" width="-1" />
   <column hidden="1" name="latitude" type="field" width="-1" />
   <column hidden="1" name="longitude" type="field" width="-1" />
   <column hidden="1" name="geo_precision" type="field" width="-1" />
   <column hidden="1" name="source_scale" type="field" width="-1" />
   <column hidden="1" name="fatalities" type="field" width="-1" />
   <column hidden="1" name="tags" type="field" width="-1" />
   <column hidden="1" name="timestamp" type="field" width="-1" />
   <column hidden="1" name="x_date_start" type="field" width="-1" />
   <column hidden="1" name="x_date_end" type="field" width="-1" />
   <column hidden="1" name="x_date_basis" type="field" width="-1" />
   <column hidden="1" name="x_place_id" type="field" width="-1" />
   <column hidden="1" name="x_location_ar" type="field" width="-1" />
   <column hidden="1" name="x_admin1_pcode" type="field" width="-1" />
   <column hidden="1" name="x_admin2_pcode" type="field" width="-1" />
   <column hidden="1" name="x_admin3_pcode" type="field" width="-1" />
   <column hidden="1" name="x_geo_basis" type="field" width="-1" />
   <column hidden="1" name="x_geo_uncertainty_m" type="field" width="-1" />
   <column hidden="1" name="x_geo_runner_up" type="field" width="-1" />
   <column hidden="1" name="x_where_prec_ucdp" type="field" width="-1" />
   <column hidden="1" name="x_date_prec_ucdp" type="field" width="-1" />
   <column hidden="1" name="x_event_clarity" type="field" width="-1" />
   <column hidden="1" name="x_type_of_violence_ucdp" type="field" width="-1" />
   <column hidden="1" name="x_fat_high_open" type="field" width="-1" />
   <column hidden="1" name="x_fat_side1" type="field" width="-1" />
   <column hidden="1" name="x_fat_side2" type="field" width="-1" />
   <column hidden="1" name="x_fat_civilians" type="field" width="-1" />
   <column hidden="1" name="x_fat_unknown" type="field" width="-1" />
   <column hidden="1" name="x_fat_imputed" type="field" width="-1" />
   <column hidden="1" name="x_fat_rule" type="field" width="-1" />
   <column hidden="1" name="x_fat_verified_min" type="field" width="-1" />
   <column hidden="1" name="x_alloc_group" type="field" width="-1" />
   <column hidden="1" name="x_injured_low" type="field" width="-1" />
   <column hidden="1" name="x_injured_high" type="field" width="-1" />
   <column hidden="1" name="x_displaced_low" type="field" width="-1" />
   <column hidden="1" name="x_displaced_high" type="field" width="-1" />
   <column hidden="1" name="x_crowd_low" type="field" width="-1" />
   <column hidden="1" name="x_crowd_high" type="field" width="-1" />
   <column hidden="1" name="x_n_claims" type="field" width="-1" />
   <column hidden="1" name="x_n_documents" type="field" width="-1" />
   <column hidden="1" name="x_party_sourced" type="field" width="-1" />
   <column hidden="1" name="x_verification" type="field" width="-1" />
   <column hidden="1" name="x_disputed" type="field" width="-1" />
   <column hidden="1" name="x_episode_id" type="field" width="-1" />
   <column hidden="1" name="x_anchor_claim_id" type="field" width="-1" />
   <column hidden="1" name="x_possible_duplicate_of" type="field" width="-1" />
   <column hidden="1" name="x_review_status" type="field" width="-1" />
   <column hidden="1" name="x_row_version" type="field" width="-1" />
   <column hidden="1" name="t_start" type="field" width="-1" />
   <column hidden="1" name="t_end" type="field" width="-1" />
   <column hidden="1" type="actions" width="-1" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer columnCount="1" groupBox="0" name="What and when" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField index="1" name="event_id_cnty" showLabel="1" />
   <attributeEditorField index="6" name="event_type" showLabel="1" />
   <attributeEditorField index="7" name="sub_event_type" showLabel="1" />
   <attributeEditorField index="5" name="disorder_type" showLabel="1" />
   <attributeEditorField index="2" name="event_date" showLabel="1" />
   <attributeEditorField index="32" name="x_date_start" showLabel="1" />
   <attributeEditorField index="33" name="x_date_end" showLabel="1" />
   <attributeEditorField index="4" name="time_precision" showLabel="1" />
   <attributeEditorField index="8" name="actor1" showLabel="1" />
   <attributeEditorField index="9" name="assoc_actor_1" showLabel="1" />
   <attributeEditorField index="11" name="actor2" showLabel="1" />
   <attributeEditorField index="12" name="assoc_actor_2" showLabel="1" />
   <attributeEditorField index="15" name="civilian_targeting" showLabel="1" />
   <attributeEditorField index="28" name="notes" showLabel="1" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" name="Where" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField index="22" name="location" showLabel="1" />
   <attributeEditorField index="35" name="x_place_id" showLabel="1" />
   <attributeEditorField index="19" name="admin1" showLabel="1" />
   <attributeEditorField index="20" name="admin2" showLabel="1" />
   <attributeEditorField index="21" name="admin3" showLabel="1" />
   <attributeEditorField index="23" name="latitude" showLabel="1" />
   <attributeEditorField index="24" name="longitude" showLabel="1" />
   <attributeEditorField index="41" name="x_geo_uncertainty_m" showLabel="1" />
   <attributeEditorField index="25" name="geo_precision" showLabel="1" />
   <attributeEditorField index="40" name="x_geo_basis" showLabel="1" />
   <attributeEditorField index="42" name="x_geo_runner_up" showLabel="1" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" name="Deaths" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField index="47" name="x_fat_low" showLabel="1" />
   <attributeEditorField index="48" name="x_fat_best" showLabel="1" />
   <attributeEditorField index="49" name="x_fat_high" showLabel="1" />
   <attributeEditorField index="50" name="x_fat_high_open" showLabel="1" />
   <attributeEditorField index="55" name="x_fat_status" showLabel="1" />
   <attributeEditorField index="57" name="x_fat_rule" showLabel="1" />
   <attributeEditorField index="56" name="x_fat_imputed" showLabel="1" />
   <attributeEditorField index="29" name="fatalities" showLabel="1" />
   <attributeEditorField index="51" name="x_fat_side1" showLabel="1" />
   <attributeEditorField index="52" name="x_fat_side2" showLabel="1" />
   <attributeEditorField index="53" name="x_fat_civilians" showLabel="1" />
   <attributeEditorField index="54" name="x_fat_unknown" showLabel="1" />
   <attributeEditorField index="58" name="x_fat_verified_min" showLabel="1" />
   <attributeEditorField index="60" name="x_injured_low" showLabel="1" />
   <attributeEditorField index="61" name="x_injured_high" showLabel="1" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" name="How sure" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField index="71" name="x_confidence" showLabel="1" />
   <attributeEditorField index="70" name="x_verification" showLabel="1" />
   <attributeEditorField index="72" name="x_disputed" showLabel="1" />
   <attributeEditorField index="68" name="x_n_originators" showLabel="1" />
   <attributeEditorField index="66" name="x_n_claims" showLabel="1" />
   <attributeEditorField index="67" name="x_n_documents" showLabel="1" />
   <attributeEditorField index="69" name="x_party_sourced" showLabel="1" />
   <attributeEditorField index="76" name="x_review_status" showLabel="1" />
   <attributeEditorField index="75" name="x_possible_duplicate_of" showLabel="1" />
   <attributeEditorField index="73" name="x_episode_id" showLabel="1" />
   <attributeEditorField index="59" name="x_alloc_group" showLabel="1" />
   <attributeEditorField index="74" name="x_anchor_claim_id" showLabel="1" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" name="Sources and claims" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField index="26" name="source" showLabel="1" />
   <attributeEditorField index="27" name="source_scale" showLabel="1" />
   <attributeEditorRelation forceSuppressFormPopup="0" label="" name="event_claim_links" nmRelationId="claim_event_links" relation="event_claim_links" relationWidgetTypeId="relation_editor" showLabel="1">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" name="Deaths under each rule" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorRelation forceSuppressFormPopup="0" label="" name="event_rules" nmRelationId="" relation="event_rules" relationWidgetTypeId="relation_editor" showLabel="1">
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
&lt;b&gt;Where:&lt;/b&gt; within [% replace(replace(replace(replace(coalesce(to_string("x_geo_uncertainty_m"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %] m; &lt;b&gt;confidence:&lt;/b&gt; [% replace(replace(replace(replace(coalesce(to_string("x_confidence"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]; [% replace(replace(replace(replace(replace("x_verification", '_', ' '), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;br&gt;
&lt;p&gt;[% replace(replace(replace(replace(coalesce(to_string("notes"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]&lt;/p&gt;
&lt;b&gt;Sources:&lt;/b&gt; [% replace(replace(replace(replace(coalesce(to_string("source"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]; first speakers: [% replace(replace(replace(replace(coalesce(to_string("x_n_originators"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %][% CASE WHEN "x_party_sourced"
THEN ', all parties to the fight' ELSE '' END %]&lt;br&gt;
&lt;small&gt;[% replace(replace(replace(replace(coalesce(to_string("event_id_cnty"), '–'), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;'), '&gt;', '&amp;gt;'), '"', '&amp;quot;') %]. Reported, not verified.&lt;/small&gt;&lt;/div&gt;</mapTip>
 <layerGeometryType>0</layerGeometryType>
</qgis>
