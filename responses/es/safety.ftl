# Borradores generados: ninguna persona ha revisado todavía estos textos.

safety-self-harm = Gracias por decirlo. Si alguien corre peligro ahora, llame al 911. Llame al 988 y marque 2 (español), a toda hora, gratis. No deje solo al niño; guarde pastillas y armas.
safety-violence = Si hay peligro ahora, llame al 911. Aléjese del lugar y no reenvíe el mensaje. La escuela lo toma en serio: { $phone }
safety-abuse = Gracias por escribir. ¿Es seguro mandarle mensajes? Puede llamar al 1-800-799-7233 (o mandar START por texto al 88788) o al 1-800-656-4673 a toda hora, gratis; la ayuda no depende de papeles. Por un niño: { $childline }. En peligro: 911.
safety-ice-now = Los niños se quedan con el personal de la escuela hasta que los recoja quien usted eligió. Llame al { $phone }. No puedo decir qué es cierto. No mande nombres ni papeles.
safety-ice-records = A los agentes solo se les dan expedientes con orden de un juez o permiso de usted. Ayuda legal: immigrationlawhelp.org.
safety-missing-child = Llame ya a la escuela y al transporte: { $phone }. Si su hijo no aparece enseguida, llame al 911. Niños perdidos: 1-800-843-5678.
safety-poison = Llame ya a Control de Envenenamiento: 1-800-222-1222, gratis, a toda hora. Si no despierta o no respira bien, llame al 911.
safety-emergency = Si alguien está herido o en peligro, llame ya al 911. Si hay fuego, humo, gas o agua, salga primero. Para saber de la escuela, llame al { $phone }; no puedo confirmar lo que se dice.
safety-bullying = Gracias por decirlo. Ningún niño debe ser tratado así. Si su hijo está herido o en peligro ahora, llame al 911. Guarde mensajes o fotos.
safety-sad-child = Gracias por contarnos de su hijo o hija. Para hablar con alguien a toda hora, llame al 988 y marque 2 (español); es gratis. En peligro ahora: 911.
safety-forced-work = Gracias por escribir. ¿Es seguro mandarle mensajes? Puede llamar al 1-888-373-7888 o mandar un texto al 233733 a toda hora, gratis. En peligro: 911.
safety-care = Lo siento mucho, esto es difícil. Una persona de la escuela puede hablar con usted: responda 9.
safety-perhaps = En peligro ahora: 911. Para hablar a toda hora: 988. Una persona de la escuela puede hablar con usted: responda 9.
safety-person-told = Soy un ayudante automático. Ya se le avisa a una persona.
safety-office-open = Soy un ayudante automático. Aún no se ha avisado a nadie. Oficina abierta: llame ya al { $phone } y hable con alguien. En peligro ahora: 911. Para hablar a toda hora: 988.
safety-nobody-now = Soy un ayudante automático. No hay nadie en la oficina; lo verán el { $day } a las { $time }. Antes: 911 o 988.
safety-still-here = Una persona de la escuela ya lo sabe. En peligro ahora: 911. Para hablar a toda hora: 988. La escuela: { $phone }
