# Ready answers: whoever answers a family at the desk chooses one and may change it.

desk-will-answer = ہمیں آپ کا پیغام مل گیا ہے۔ اسکول سے کوئی آپ کو { $day }، { $time } تک جواب دے گا۔
desk-call-office = براہ کرم اسکول کے دفتر کو فون کریں: { $phone }
desk-interpreter = آپ کے لیے ایک ترجمان موجود ہوگا، مفت۔
desk-which-school = آپ کا بچہ کس اسکول میں ہے؟
desk-call-today = ہم آج آپ کو فون کریں گے۔ آپ کے لیے کون سا وقت مناسب ہے؟
desk-thanks = ہمیں بتانے کا شکریہ۔
desk-say-again = میں یقین کرنا چاہتا ہوں کہ آپ کی بات ٹھیک سمجھی ہے۔ کیا آپ اسے دوسرے الفاظ میں دوبارہ کہہ سکتے ہیں؟
desk-anything-else = کیا آپ کو کچھ اور چاہیے؟ آپ یہاں کسی بھی وقت لکھ سکتے ہیں۔
