/**
 * Worksheets: calculations by hand, step by step. One description gives the exact key, the rule of what counts as right
 * at the digits shown, the marking with the student's own earlier values, the names of known slips, the printable sheet,
 * the template for answers and a variant for every student.
 *
 * <p>Everything here is pure: text and numbers in, marks out. Descriptions are staff's; what a student's own test run
 * has is the practice sheet in packed form.
 *
 * <p>A value is judged by what can be behind its digits. Who rounds and who cuts off shows a number between half a unit
 * below and one unit above; who goes on from it uses the shown number, the one behind it, or something between. So an
 * earlier value stands for the stretch from the shown number to the numbers that its own inputs allow, and a step is
 * right if some point of these stretches leads to it. What is within one unit of the last digit beyond that is not
 * charged either, but it is said: somebody may have rounded on the way.
 *
 * <p>Read {@link backmark.worksheet.Worksheet} first, then {@link backmark.worksheet.Marking}.
 */
package backmark.worksheet;
