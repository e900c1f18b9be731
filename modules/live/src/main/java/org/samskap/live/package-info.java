/**
 * Tells pages that are open that something changed, on whichever node it happened. Knows topics and ids only: a page that
 * hears of news asks for it the usual way, so what nobody may see is never in a stream.
 */
@ApplicationModule(allowedDependencies = {"ui"})
@NullMarked
package org.samskap.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
