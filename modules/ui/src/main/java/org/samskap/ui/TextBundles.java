package org.samskap.ui;

/** The texts of all modules in all languages, collected from {@code org/samskap/<module>/messages_<lang>.properties}. */
public interface TextBundles {

    /** The texts in one language. */
    Texts in(Lang lang);
}
