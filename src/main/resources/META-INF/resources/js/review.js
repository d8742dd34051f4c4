import "/js/quiz.js";
import "/js/zone.js";
