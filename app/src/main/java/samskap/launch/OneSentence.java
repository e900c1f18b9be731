package samskap.launch;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why the product cannot start, without a stack trace; Boot's own report of several paragraphs is switched off. */
final class OneSentence implements FailureAnalysisReporter {

    @Override
    @SuppressWarnings("SystemOut")
    public void report(FailureAnalysis analysis) {
        System.err.println("Samskap cannot start. " + analysis.getDescription()
                + (analysis.getAction() == null ? "" : " " + analysis.getAction()));
    }
}
