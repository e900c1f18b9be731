/**
 * Classes that break a rule of the house on purpose, so that each rule is seen failing. Outside of the product's package, where
 * nothing finds them by accident.
 */
@NullMarked
package samskap.wrong;

import org.jspecify.annotations.NullMarked;
