/** Pages and forms. */
@NullMarked
package org.samskap.partners.web;

import org.jspecify.annotations.NullMarked;
