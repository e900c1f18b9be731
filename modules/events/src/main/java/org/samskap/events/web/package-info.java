/** Pages and forms. */
@NullMarked
package org.samskap.events.web;

import org.jspecify.annotations.NullMarked;
