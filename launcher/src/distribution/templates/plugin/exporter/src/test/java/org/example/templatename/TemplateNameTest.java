package org.example.templatename;

import voltaic.tck.ExporterContract;

class TemplateNameTest extends ExporterContract<TemplateName.Parameters> {
    TemplateNameTest() {
        super(new TemplateName());
    }
}
