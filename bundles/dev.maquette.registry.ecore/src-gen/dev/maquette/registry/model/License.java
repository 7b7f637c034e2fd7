// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>License</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Under which terms a model is given away, as its source says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.maquette.registry.model.License#getId <em>Id</em>}</li>
 *   <li>{@link dev.maquette.registry.model.License#getName <em>Name</em>}</li>
 *   <li>{@link dev.maquette.registry.model.License#getLink <em>Link</em>}</li>
 *   <li>{@link dev.maquette.registry.model.License#getCommercial <em>Commercial</em>}</li>
 *   <li>{@link dev.maquette.registry.model.License#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @see dev.maquette.registry.model.meta.RegistryPackage#getLicense()
 * @model
 * @generated
 */
public interface License extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The licence as the source spells it, in lower case; null when it names none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getLicense_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.License#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getLicense_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.License#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Link</em>' attribute.
	 * @see #setLink(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getLicense_Link()
	 * @model
	 * @generated
	 */
	String getLink();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.License#getLink <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' attribute.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(String value);

	/**
	 * Returns the value of the '<em><b>Commercial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what is made with the model may be sold; null when nobody says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commercial</em>' attribute.
	 * @see #setCommercial(Boolean)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getLicense_Commercial()
	 * @model
	 * @generated
	 */
	Boolean getCommercial();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.License#getCommercial <em>Commercial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commercial</em>' attribute.
	 * @see #getCommercial()
	 * @generated
	 */
	void setCommercial(Boolean value);

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else a user has to know, a sentence each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute list.
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getLicense_Conditions()
	 * @model
	 * @generated
	 */
	List<String> getConditions();

} // License
