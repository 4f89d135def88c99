package homework.optimizers;

import backmark.check.Assignment;
import backmark.check.Cases;
import backmark.check.Check;
import backmark.check.Recipe;
import backmark.check.Student;
import backmark.check.Task;

/** The checks of the optimizers: {@code mvn test} runs them on your classes. */
@Assignment(id = "optimizers", contract = Optimizer.class)
public class OptimizersChecks {

    @Task("1. SGD")
    class OfSgd {
        @Check(points = 10, hint = "Print params before and after one call: what has changed, and by how much?")
        void takesOneStep(Student<Optimizer> student) {
            sgd(student, Walk::draw).expect("params after update(params, grads)", (sgd, walk) -> walk.first(sgd));
        }

        @Check(points = 10, hint = "Which values does the second call of update start from?")
        void takesFiveSteps(Student<Optimizer> student) {
            sgd(student, Walk::draw).expect("params after 5 updates", (sgd, walk) -> walk.last(sgd));
        }

        private Cases<Optimizer, Walk> sgd(Student<Optimizer> student, Recipe<Walk> walks) {
            return student.as("Sgd").cases(walks, Walk.byHand()).with(Walk::rate);
        }
    }

    @Task("2. Momentum")
    class OfMomentum {
        @Check(points = 8, hint = "The velocity starts at 0: what is it after the first line, and how far does p move?")
        void takesOneStep(Student<Optimizer> student) {
            momentum(student, Walk::draw)
                    .expect("params after update(params, grads)", (momentum, walk) -> walk.first(momentum));
        }

        @Check(points = 14, hint = "What must the object remember from one call to the next?")
        void takesFiveSteps(Student<Optimizer> student) {
            momentum(student, Walk::draw).expect("params after 5 updates", (momentum, walk) -> walk.last(momentum));
        }

        @Check(points = 8, hint = "How many velocities does your object keep when there are two parameters?")
        void remembersEachParameterByItself(Student<Optimizer> student) {
            momentum(student, Walk::uphill)
                    .expect("params of one shape after 5 updates", (momentum, walk) -> walk.last(momentum));
        }

        private Cases<Optimizer, Walk> momentum(Student<Optimizer> student, Recipe<Walk> walks) {
            return student.as("Momentum").cases(walks, Walk.byHand()).with(Walk::rate, Walk::memory);
        }
    }

    @Task("3. AdaGrad")
    class OfAdaGrad {
        @Check(points = 8, hint = "With h at 0 before the first call, what is it when p moves?")
        void takesOneStep(Student<Optimizer> student) {
            adaGrad(student, Walk::draw)
                    .expect("params after update(params, grads)", (adaGrad, walk) -> walk.first(adaGrad));
        }

        @Check(points = 14, hint = "Do the steps of a number with equal gradients grow, shrink or stay?")
        void takesFiveSteps(Student<Optimizer> student) {
            adaGrad(student, Walk::draw).expect("params after 5 updates", (adaGrad, walk) -> walk.last(adaGrad));
        }

        @Check(points = 8, hint = "Whose gradients are in the h that you divide by?")
        void remembersEachParameterByItself(Student<Optimizer> student) {
            adaGrad(student, Walk::uphill)
                    .expect("params of one shape after 5 updates", (adaGrad, walk) -> walk.last(adaGrad));
        }

        private Cases<Optimizer, Walk> adaGrad(Student<Optimizer> student, Recipe<Walk> walks) {
            return student.as("AdaGrad").cases(walks, Walk.byHand()).with(Walk::rate);
        }
    }

    @Task(value = "5. Nesterov (bonus)", bonus = true)
    class OfNesterov {
        @Check(points = 10, hint = "Compute the first two steps of the worked example by hand.")
        void takesFiveSteps(Student<Optimizer> student) {
            student.as("Nesterov").cases(Walk::uphill, Walk.byHand()).with(Walk::rate, Walk::memory)
                    .expect("params after 5 updates", (nesterov, walk) -> walk.last(nesterov));
        }
    }

    @Task(value = "6. RMSProp (bonus)", bonus = true)
    class OfRmsProp {
        @Check(points = 10, hint = "With a decay of 0.9, which share does the newest square have?")
        void takesFiveSteps(Student<Optimizer> student) {
            student.as("RmsProp").cases(Walk::uphill, Walk.byHand()).with(Walk::rate, Walk::memory)
                    .expect("params after 5 updates", (rmsProp, walk) -> walk.last(rmsProp));
        }
    }

    @Task(value = "7. Adam (bonus)", bonus = true)
    class OfAdam {
        @Check(points = 10, hint = "How large are m and v after one step, and why are they corrected?")
        void takesFiveSteps(Student<Optimizer> student) {
            student.as("Adam").cases(Walk::uphill, Walk.byHand()).with(Walk::rate, Walk::memory, walk -> 0.995)
                    .expect("params after 5 updates", (adam, walk) -> walk.last(adam));
        }
    }
}
