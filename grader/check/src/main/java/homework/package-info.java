/**
 * What every homework's sources may use: {@link homework.Batch} for the three batch operations that EJML lacks,
 * {@link homework.NotWritten} for what is still to do, and the contract annotations. Each assignment adds its contracts
 * and given types in a package below this one.
 *
 * <p>Student code runs with these classes and EJML only, so nothing here may use JUnit or {@code backmark}. Start with
 * {@link homework.Batch}.
 */
package homework;
