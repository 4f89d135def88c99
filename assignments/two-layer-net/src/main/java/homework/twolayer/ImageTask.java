package homework.twolayer;

/**
 * Pictures together with hyper-parameters that suit them.
 *
 * @param data square pictures in three colours
 * @param side pixels along each side of a picture
 * @param hidden a hidden size that works
 * @param training a plan that works
 * @param search where to look for better ones; its {@code weightScale} is for every net of this task
 */
public record ImageTask(ImageData data, int side, int hidden, TrainingPlan training, SearchPlan search) {

    /** {@link SmallImages}: a right net predicts more than 85 % of the validation pictures after a few seconds. */
    public static ImageTask small() {
        return new ImageTask(
                SmallImages.draw(),
                SmallImages.SIDE,
                48,
                new TrainingPlan(.3, .95, 1e-3, 960, 50, 1),
                new SearchPlan(
                        new int[] {16, 32, 64},
                        new SearchPlan.Range(1e-2, 1),
                        new SearchPlan.Range(1e-5, 1e-1),
                        .05,
                        10,
                        1,
                        new TrainingPlan(.1, .95, 1e-3, 400, 50, 1)));
    }

    /** CIFAR-10: of all 50,000 training pictures about half of the validation pictures are predicted right. */
    public static ImageTask cifar(Cifar10 pictures) {
        return new ImageTask(
                pictures.data(),
                Cifar10.SIDE,
                100,
                new TrainingPlan(1e-3, .95, .1, 2000, 200, 1),
                new SearchPlan(
                        new int[] {50, 100, 150, 200},
                        new SearchPlan.Range(3e-4, 3e-3),
                        new SearchPlan.Range(.01, 1),
                        1e-4,
                        10,
                        1,
                        new TrainingPlan(1e-3, .95, .1, 500, 200, 1)));
    }
}
