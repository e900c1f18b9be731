/** Pages and forms. */
@NullMarked
package org.samskap.registrations.web;

import org.jspecify.annotations.NullMarked;
