package org.example.templatename;

import voltaic.tck.ui.ViewContract;

class TemplateNameTest extends ViewContract {
    TemplateNameTest() {
        super(TemplateName.class);
    }
}
