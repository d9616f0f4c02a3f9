package voltaic.itests.desktop;

import java.awt.GraphicsEnvironment;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where there is no display, and takes a picture of the screen when one fails. */
final class NeedsDisplay implements ExecutionCondition, AfterTestExecutionCallback {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (GraphicsEnvironment.isHeadless()) {
            return ConditionEvaluationResult.disabled(
                    "SKIPPED: there is no display (DISPLAY) to show windows on; xvfb-run makes one");
        }
        return WindowManager.isThere()
                ? ConditionEvaluationResult.enabled("there is a display")
                : ConditionEvaluationResult.disabled("SKIPPED: the display has no window manager; install openbox");
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            Shots.screen("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
    }
}
