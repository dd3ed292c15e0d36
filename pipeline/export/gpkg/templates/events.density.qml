<qgis readOnly="0" simplifyDrawingHints="1" minScale="100000000" simplifyMaxScale="1" simplifyDrawingTol="1" styleCategories="AllStyleCategories" hasScaleBasedVisibilityFlag="0" simplifyLocal="1" simplifyAlgorithm="0" maxScale="0" labelsEnabled="0" symbologyReferenceScale="-1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal startExpression="" startField="t_start" endField="t_end" limitMode="0" accumulate="0" mode="2" fixedDuration="0" durationUnit="min" enabled="1" endExpression="" durationField="">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 radius="6" radius_map_unit_scale="3x:0,0,0,0,0,0" max_value="0" radius_unit="0" symbollevels="0" referencescale="-1" enableorderby="0" weight_expression="" forceraster="0" quality="2" type="heatmapRenderer">
  <colorramp name="[source]" type="gradient">
   <Option type="Map">
    <Option value="255,245,235,0" name="color1" type="QString" />
    <Option value="127,39,4,220" name="color2" type="QString" />
    <Option value="0" name="discrete" type="QString" />
    <Option value="gradient" name="rampType" type="QString" />
    <Option value="0.3;253,208,162,170:0.65;230,85,13,200" name="stops" type="QString" />
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
 <attributetableconfig sortExpression="&quot;event_date&quot;" sortOrder="0" actionWidgetStyle="dropDown">
  <columns>
   <column name="event_date" type="field" width="-1" hidden="0" />
   <column name="event_type" type="field" width="-1" hidden="0" />
   <column name="sub_event_type" type="field" width="-1" hidden="0" />
   <column name="location" type="field" width="-1" hidden="0" />
   <column name="admin1" type="field" width="-1" hidden="0" />
   <column name="x_fat_low" type="field" width="-1" hidden="0" />
   <column name="x_fat_best" type="field" width="-1" hidden="0" />
   <column name="x_fat_high" type="field" width="-1" hidden="0" />
   <column name="x_fat_status" type="field" width="-1" hidden="0" />
   <column name="x_confidence" type="field" width="-1" hidden="0" />
   <column name="x_n_originators" type="field" width="-1" hidden="0" />
   <column name="source" type="field" width="-1" hidden="0" />
   <column name="notes" type="field" width="-1" hidden="0" />
   <column name="event_id_cnty" type="field" width="-1" hidden="0" />
   <column name="fid" type="field" width="-1" hidden="1" />
   <column name="year" type="field" width="-1" hidden="1" />
   <column name="time_precision" type="field" width="-1" hidden="1" />
   <column name="disorder_type" type="field" width="-1" hidden="1" />
   <column name="actor1" type="field" width="-1" hidden="1" />
   <column name="assoc_actor_1" type="field" width="-1" hidden="1" />
   <column name="inter1" type="field" width="-1" hidden="1" />
   <column name="actor2" type="field" width="-1" hidden="1" />
   <column name="assoc_actor_2" type="field" width="-1" hidden="1" />
   <column name="inter2" type="field" width="-1" hidden="1" />
   <column name="interaction" type="field" width="-1" hidden="1" />
   <column name="civilian_targeting" type="field" width="-1" hidden="1" />
   <column name="iso" type="field" width="-1" hidden="1" />
   <column name="region" type="field" width="-1" hidden="1" />
   <column name="country" type="field" width="-1" hidden="1" />
   <column name="admin2" type="field" width="-1" hidden="1" />
   <column name="admin3" type="field" width="-1" hidden="1" />
   <column name="latitude" type="field" width="-1" hidden="1" />
   <column name="longitude" type="field" width="-1" hidden="1" />
   <column name="geo_precision" type="field" width="-1" hidden="1" />
   <column name="source_scale" type="field" width="-1" hidden="1" />
   <column name="fatalities" type="field" width="-1" hidden="1" />
   <column name="tags" type="field" width="-1" hidden="1" />
   <column name="timestamp" type="field" width="-1" hidden="1" />
   <column name="x_date_start" type="field" width="-1" hidden="1" />
   <column name="x_date_end" type="field" width="-1" hidden="1" />
   <column name="x_date_basis" type="field" width="-1" hidden="1" />
   <column name="x_place_id" type="field" width="-1" hidden="1" />
   <column name="x_location_ar" type="field" width="-1" hidden="1" />
   <column name="x_admin1_pcode" type="field" width="-1" hidden="1" />
   <column name="x_admin2_pcode" type="field" width="-1" hidden="1" />
   <column name="x_admin3_pcode" type="field" width="-1" hidden="1" />
   <column name="x_geo_basis" type="field" width="-1" hidden="1" />
   <column name="x_geo_uncertainty_m" type="field" width="-1" hidden="1" />
   <column name="x_geo_runner_up" type="field" width="-1" hidden="1" />
   <column name="x_where_prec_ucdp" type="field" width="-1" hidden="1" />
   <column name="x_date_prec_ucdp" type="field" width="-1" hidden="1" />
   <column name="x_event_clarity" type="field" width="-1" hidden="1" />
   <column name="x_type_of_violence_ucdp" type="field" width="-1" hidden="1" />
   <column name="x_fat_high_open" type="field" width="-1" hidden="1" />
   <column name="x_fat_side1" type="field" width="-1" hidden="1" />
   <column name="x_fat_side2" type="field" width="-1" hidden="1" />
   <column name="x_fat_civilians" type="field" width="-1" hidden="1" />
   <column name="x_fat_unknown" type="field" width="-1" hidden="1" />
   <column name="x_fat_imputed" type="field" width="-1" hidden="1" />
   <column name="x_fat_rule" type="field" width="-1" hidden="1" />
   <column name="x_fat_verified_min" type="field" width="-1" hidden="1" />
   <column name="x_alloc_group" type="field" width="-1" hidden="1" />
   <column name="x_injured_low" type="field" width="-1" hidden="1" />
   <column name="x_injured_high" type="field" width="-1" hidden="1" />
   <column name="x_displaced_low" type="field" width="-1" hidden="1" />
   <column name="x_displaced_high" type="field" width="-1" hidden="1" />
   <column name="x_crowd_low" type="field" width="-1" hidden="1" />
   <column name="x_crowd_high" type="field" width="-1" hidden="1" />
   <column name="x_n_claims" type="field" width="-1" hidden="1" />
   <column name="x_n_documents" type="field" width="-1" hidden="1" />
   <column name="x_party_sourced" type="field" width="-1" hidden="1" />
   <column name="x_verification" type="field" width="-1" hidden="1" />
   <column name="x_disputed" type="field" width="-1" hidden="1" />
   <column name="x_episode_id" type="field" width="-1" hidden="1" />
   <column name="x_anchor_claim_id" type="field" width="-1" hidden="1" />
   <column name="x_possible_duplicate_of" type="field" width="-1" hidden="1" />
   <column name="x_review_status" type="field" width="-1" hidden="1" />
   <column name="x_row_version" type="field" width="-1" hidden="1" />
   <column name="t_start" type="field" width="-1" hidden="1" />
   <column name="t_end" type="field" width="-1" hidden="1" />
   <column type="actions" width="-1" hidden="1" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="What and when" visibilityExpression="" visibilityExpressionEnabled="0">
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
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="Where" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="22" name="location" />
   <attributeEditorField showLabel="1" index="35" name="x_place_id" />
   <attributeEditorField showLabel="1" index="19" name="admin1" />
   <attributeEditorField showLabel="1" index="20" name="admin2" />
   <attributeEditorField showLabel="1" index="21" name="admin3" />
   <attributeEditorField showLabel="1" index="23" name="latitude" />
   <attributeEditorField showLabel="1" index="24" name="longitude" />
   <attributeEditorField showLabel="1" index="41" name="x_geo_uncertainty_m" />
   <attributeEditorField showLabel="1" index="25" name="geo_precision" />
   <attributeEditorField showLabel="1" index="40" name="x_geo_basis" />
   <attributeEditorField showLabel="1" index="42" name="x_geo_runner_up" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="Deaths" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="47" name="x_fat_low" />
   <attributeEditorField showLabel="1" index="48" name="x_fat_best" />
   <attributeEditorField showLabel="1" index="49" name="x_fat_high" />
   <attributeEditorField showLabel="1" index="50" name="x_fat_high_open" />
   <attributeEditorField showLabel="1" index="55" name="x_fat_status" />
   <attributeEditorField showLabel="1" index="57" name="x_fat_rule" />
   <attributeEditorField showLabel="1" index="56" name="x_fat_imputed" />
   <attributeEditorField showLabel="1" index="29" name="fatalities" />
   <attributeEditorField showLabel="1" index="51" name="x_fat_side1" />
   <attributeEditorField showLabel="1" index="52" name="x_fat_side2" />
   <attributeEditorField showLabel="1" index="53" name="x_fat_civilians" />
   <attributeEditorField showLabel="1" index="54" name="x_fat_unknown" />
   <attributeEditorField showLabel="1" index="58" name="x_fat_verified_min" />
   <attributeEditorField showLabel="1" index="60" name="x_injured_low" />
   <attributeEditorField showLabel="1" index="61" name="x_injured_high" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="How sure" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="71" name="x_confidence" />
   <attributeEditorField showLabel="1" index="70" name="x_verification" />
   <attributeEditorField showLabel="1" index="72" name="x_disputed" />
   <attributeEditorField showLabel="1" index="68" name="x_n_originators" />
   <attributeEditorField showLabel="1" index="66" name="x_n_claims" />
   <attributeEditorField showLabel="1" index="67" name="x_n_documents" />
   <attributeEditorField showLabel="1" index="69" name="x_party_sourced" />
   <attributeEditorField showLabel="1" index="76" name="x_review_status" />
   <attributeEditorField showLabel="1" index="75" name="x_possible_duplicate_of" />
   <attributeEditorField showLabel="1" index="73" name="x_episode_id" />
   <attributeEditorField showLabel="1" index="59" name="x_alloc_group" />
   <attributeEditorField showLabel="1" index="74" name="x_anchor_claim_id" />
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="Sources and claims" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField showLabel="1" index="26" name="source" />
   <attributeEditorField showLabel="1" index="27" name="source_scale" />
   <attributeEditorRelation relation="event_claim_links" label="" showLabel="1" forceSuppressFormPopup="0" name="event_claim_links" relationWidgetTypeId="relation_editor" nmRelationId="claim_event_links">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer columnCount="1" groupBox="0" showLabel="1" name="Deaths under each rule" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorRelation relation="event_rules" label="" showLabel="1" forceSuppressFormPopup="0" name="event_rules" relationWidgetTypeId="relation_editor" nmRelationId="">
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
