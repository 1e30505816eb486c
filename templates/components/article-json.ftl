<#-- @ftlvariable name="" type="org.waymark.site.page.blog.ArticleDataView" -->
{"@context":"https://schema.org/","@type":"BlogPosting",<#if url??>"@id":${url?c},"url":${url?c},"mainEntityOfPage":${url?c},</#if>"headline":${headline?c},"inLanguage":${language?c}<#rt>
<#if description?has_content>,"description":${description?c}</#if><#t>
<#if published??>,"datePublished":${published?c}</#if><#t>
<#if updated??>,"dateModified":${updated?c}</#if><#t>
<#if authors?has_content>,"author":[<#list authors as author>{"name":${author?c}}<#sep>,</#sep></#list>]</#if><#t>
<#if publisher??>,"publisher":{"@type":"Organization","name":${publisher?c}}</#if><#t>
<#if licence??>,"license":${licence?c}</#if><#t>
<#if keywords?has_content>,"keywords":[<#list keywords as keyword>${keyword?c}<#sep>,</#sep></#list>]</#if><#t>
,"isPartOf":{"@type":"Blog","name":${site?c}}}<#t>
