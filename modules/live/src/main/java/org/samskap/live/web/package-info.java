/** The stream of server-sent events. */
@NullMarked
package org.samskap.live.web;

import org.jspecify.annotations.NullMarked;
