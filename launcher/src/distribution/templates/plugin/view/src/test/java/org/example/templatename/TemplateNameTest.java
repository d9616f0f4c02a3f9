package org.example.templatename;

import voltaic.tck.ui.ViewContract;
import voltaic.ui.api.Runs;

class TemplateNameTest extends ViewContract {
    TemplateNameTest() {
        super(desk -> new TemplateName(desk.get(Runs.class)));
    }
}
