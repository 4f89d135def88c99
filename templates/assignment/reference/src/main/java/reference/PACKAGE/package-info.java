/**
 * Linear regression for staff: the model solution and the mistakes that students are known to make. Read {@link
 * reference.[=package].LinearRegression} first, then {@link reference.[=package].[=name]Bank}.
 */
package reference.[=package];
