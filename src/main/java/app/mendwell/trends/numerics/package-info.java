/** The computations behind the charts: pure functions over days and numbers. */
@NullMarked
package app.mendwell.trends.numerics;

import org.jspecify.annotations.NullMarked;
