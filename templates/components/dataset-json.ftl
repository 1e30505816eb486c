<#-- @ftlvariable name="" type="org.waymark.site.page.dataset.StructuredDataView" -->
{"@context":"https://schema.org/","@type":"Dataset",<#if url??>"@id":${url?c},"url":${url?c},</#if>"name":${name?c},"description":${description?c},"inLanguage":${language?c}<#rt>
<#if identifiers?has_content>,"identifier":<@texts identifiers/></#if><#t>
<#if keywords?has_content>,"keywords":<@texts keywords/></#if><#t>
<#if licence??>,"license":${licence?c}</#if><#t>
<#if publisher??>,"publisher":{"@type":"Organization","name":${publisher?c}}</#if><#t>
<#if issued??>,"datePublished":${issued?c}</#if><#t>
<#if modified??>,"dateModified":${modified?c}</#if><#t>
<#if period??>,"temporalCoverage":${period?c}</#if><#t>
<#if places?has_content>,"spatialCoverage":<@texts places/></#if><#t>
<#if open??>,"isAccessibleForFree":${open?c}</#if><#t>
<#if files?has_content>,"distribution":[<#list files as file>{"@type":"DataDownload","name":${file.name?c},<#if file.page>"url"<#else>"contentUrl"</#if>:${file.url?c}<#if file.format??>,"encodingFormat":${file.format?c}</#if>}<#sep>,</#sep></#list>]</#if><#t>
}<#t>
<#macro texts list>[<#list list as text>${text?c}<#sep>,</#sep></#list>]</#macro>
