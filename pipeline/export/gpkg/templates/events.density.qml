<qgis readOnly="0" simplifyLocal="1" simplifyMaxScale="1" symbologyReferenceScale="-1" simplifyDrawingHints="1" simplifyAlgorithm="0" styleCategories="AllStyleCategories" hasScaleBasedVisibilityFlag="0" labelsEnabled="0" minScale="100000000" maxScale="0" simplifyDrawingTol="1">
 <flags>
  <Identifiable>1</Identifiable>
  <Removable>1</Removable>
  <Searchable>1</Searchable>
  <Private>0</Private>
 </flags>
 <temporal startExpression="" durationUnit="min" enabled="1" endExpression="" durationField="" limitMode="0" startField="t_start" mode="2" accumulate="0" endField="t_end" fixedDuration="0">
  <fixedRange>
   <start />
   <end />
  </fixedRange>
 </temporal>
 <renderer-v2 radius_map_unit_scale="3x:0,0,0,0,0,0" quality="2" weight_expression="" referencescale="-1" type="heatmapRenderer" forceraster="0" symbollevels="0" max_value="0" radius="6" enableorderby="0" radius_unit="0">
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
   <column name="event_date" type="field" hidden="0" width="-1" />
   <column name="event_type" type="field" hidden="0" width="-1" />
   <column name="sub_event_type" type="field" hidden="0" width="-1" />
   <column name="location" type="field" hidden="0" width="-1" />
   <column name="admin1" type="field" hidden="0" width="-1" />
   <column name="x_fat_low" type="field" hidden="0" width="-1" />
   <column name="x_fat_best" type="field" hidden="0" width="-1" />
   <column name="x_fat_high" type="field" hidden="0" width="-1" />
   <column name="x_fat_status" type="field" hidden="0" width="-1" />
   <column name="x_confidence" type="field" hidden="0" width="-1" />
   <column name="x_n_originators" type="field" hidden="0" width="-1" />
   <column name="source" type="field" hidden="0" width="-1" />
   <column name="notes" type="field" hidden="0" width="-1" />
   <column name="event_id_cnty" type="field" hidden="0" width="-1" />
   <column name="fid" type="field" hidden="1" width="-1" />
   <column name="year" type="field" hidden="1" width="-1" />
   <column name="time_precision" type="field" hidden="1" width="-1" />
   <column name="disorder_type" type="field" hidden="1" width="-1" />
   <column name="actor1" type="field" hidden="1" width="-1" />
   <column name="assoc_actor_1" type="field" hidden="1" width="-1" />
   <column name="inter1" type="field" hidden="1" width="-1" />
   <column name="actor2" type="field" hidden="1" width="-1" />
   <column name="assoc_actor_2" type="field" hidden="1" width="-1" />
   <column name="inter2" type="field" hidden="1" width="-1" />
   <column name="interaction" type="field" hidden="1" width="-1" />
   <column name="civilian_targeting" type="field" hidden="1" width="-1" />
   <column name="iso" type="field" hidden="1" width="-1" />
   <column name="region" type="field" hidden="1" width="-1" />
   <column name="country" type="field" hidden="1" width="-1" />
   <column name="admin2" type="field" hidden="1" width="-1" />
   <column name="admin3" type="field" hidden="1" width="-1" />
   <column name="latitude" type="field" hidden="1" width="-1" />
   <column name="longitude" type="field" hidden="1" width="-1" />
   <column name="geo_precision" type="field" hidden="1" width="-1" />
   <column name="source_scale" type="field" hidden="1" width="-1" />
   <column name="fatalities" type="field" hidden="1" width="-1" />
   <column name="tags" type="field" hidden="1" width="-1" />
   <column name="timestamp" type="field" hidden="1" width="-1" />
   <column name="x_date_start" type="field" hidden="1" width="-1" />
   <column name="x_date_end" type="field" hidden="1" width="-1" />
   <column name="x_date_basis" type="field" hidden="1" width="-1" />
   <column name="x_place_id" type="field" hidden="1" width="-1" />
   <column name="x_admin1_pcode" type="field" hidden="1" width="-1" />
   <column name="x_admin2_pcode" type="field" hidden="1" width="-1" />
   <column name="x_admin3_pcode" type="field" hidden="1" width="-1" />
   <column name="x_geo_basis" type="field" hidden="1" width="-1" />
   <column name="x_geo_uncertainty_m" type="field" hidden="1" width="-1" />
   <column name="x_geo_runner_up" type="field" hidden="1" width="-1" />
   <column name="x_where_prec_ucdp" type="field" hidden="1" width="-1" />
   <column name="x_date_prec_ucdp" type="field" hidden="1" width="-1" />
   <column name="x_event_clarity" type="field" hidden="1" width="-1" />
   <column name="x_type_of_violence_ucdp" type="field" hidden="1" width="-1" />
   <column name="x_fat_high_open" type="field" hidden="1" width="-1" />
   <column name="x_fat_side1" type="field" hidden="1" width="-1" />
   <column name="x_fat_side2" type="field" hidden="1" width="-1" />
   <column name="x_fat_civilians" type="field" hidden="1" width="-1" />
   <column name="x_fat_unknown" type="field" hidden="1" width="-1" />
   <column name="x_fat_imputed" type="field" hidden="1" width="-1" />
   <column name="x_fat_rule" type="field" hidden="1" width="-1" />
   <column name="x_fat_verified_min" type="field" hidden="1" width="-1" />
   <column name="x_alloc_group" type="field" hidden="1" width="-1" />
   <column name="x_injured_low" type="field" hidden="1" width="-1" />
   <column name="x_injured_high" type="field" hidden="1" width="-1" />
   <column name="x_displaced_low" type="field" hidden="1" width="-1" />
   <column name="x_displaced_high" type="field" hidden="1" width="-1" />
   <column name="x_crowd_low" type="field" hidden="1" width="-1" />
   <column name="x_crowd_high" type="field" hidden="1" width="-1" />
   <column name="x_n_claims" type="field" hidden="1" width="-1" />
   <column name="x_n_documents" type="field" hidden="1" width="-1" />
   <column name="x_party_sourced" type="field" hidden="1" width="-1" />
   <column name="x_verification" type="field" hidden="1" width="-1" />
   <column name="x_disputed" type="field" hidden="1" width="-1" />
   <column name="x_episode_id" type="field" hidden="1" width="-1" />
   <column name="x_anchor_claim_id" type="field" hidden="1" width="-1" />
   <column name="x_possible_duplicate_of" type="field" hidden="1" width="-1" />
   <column name="x_review_status" type="field" hidden="1" width="-1" />
   <column name="x_row_version" type="field" hidden="1" width="-1" />
   <column name="t_start" type="field" hidden="1" width="-1" />
   <column name="t_end" type="field" hidden="1" width="-1" />
   <column name="x_location_ar" type="field" hidden="1" width="-1" />
   <column type="actions" hidden="1" width="-1" />
  </columns>
 </attributetableconfig>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="What and when" columnCount="2" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
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
  <attributeEditorContainer name="Where" columnCount="2" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
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
  <attributeEditorContainer name="Deaths" columnCount="2" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
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
  <attributeEditorContainer name="How sure" columnCount="2" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
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
  <attributeEditorContainer name="Sources and claims" columnCount="1" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorField name="source" showLabel="1" index="26" />
   <attributeEditorField name="source_scale" showLabel="1" index="27" />
   <attributeEditorRelation name="event_claim_links" forceSuppressFormPopup="0" label="" showLabel="1" nmRelationId="claim_event_links" relation="event_claim_links" relationWidgetTypeId="relation_editor">
    <editor_configuration />
   </attributeEditorRelation>
  </attributeEditorContainer>
  <attributeEditorContainer name="Deaths under each rule" columnCount="1" showLabel="1" groupBox="0" visibilityExpression="" visibilityExpressionEnabled="0">
   <attributeEditorRelation name="event_rules" forceSuppressFormPopup="0" label="" showLabel="1" nmRelationId="" relation="event_rules" relationWidgetTypeId="relation_editor">
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
