package org.samskap.partners.web.logos;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Organisation.Logo;
import org.samskap.ui.Field;

/**
 * The logo there is and the form for another one.
 *
 * @param lang tag of the organisation's language
 */
public record LogoPage(String action, String back, String lang, @Nullable Logo logo, Field file, Field alt) {}
