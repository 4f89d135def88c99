package homework.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** 매개변수 이름마다 행렬을 하나씩 기억한다. 처음에는 0이다. */
class State {
    private final Map<String, SimpleMatrix> byName = new HashMap<>();

    SimpleMatrix get(String name, SimpleMatrix like) {
        return byName.getOrDefault(name, new SimpleMatrix(like.getNumRows(), like.getNumCols()));
    }

    void set(String name, SimpleMatrix value) {
        byName.put(name, value);
    }
}
