/** Linear regression. Read {@link homework.[=package].Regression} first: it says what every method must do. */
package homework.[=package];
