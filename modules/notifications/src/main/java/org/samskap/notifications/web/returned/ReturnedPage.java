package org.samskap.notifications.web.returned;

import org.samskap.ui.Field;
import org.samskap.ui.Shell;

/** Asks from which address mail came back. */
public record ReturnedPage(Shell shell, Field email) {}
