package voltaic.ui.experiment;

import voltaic.core.GeneratorTerms;
import voltaic.core.PluginFolders;
import voltaic.core.PluginRegistry;
import voltaic.core.RunService;
import voltaic.studies.Studies;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Problems;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;

/** What the editor works with. */
record Services(
        PluginRegistry registry,
        PluginFolders folders,
        RunService checks,
        Studies studies,
        GeneratorTerms terms,
        Workbench workbench,
        Workspace workspace,
        Runs runs,
        Problems problems,
        Icons icons,
        Dialogs dialogs) {}
