package org.samskap.events.web.pictures;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.Material;
import org.samskap.ui.Field;

/**
 * The pictures of a story and the form for one more.
 *
 * @param lang tag of the event's language when it is not the page's, or null
 * @param told whether there is a story to show them with
 */
public record PicturesPage(String action, String back, @Nullable String lang, boolean told, List<Material> pictures, Field shows, Field caption,
                           Field credit, Field file) {}
